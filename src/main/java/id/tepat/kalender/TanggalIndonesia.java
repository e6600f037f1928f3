package id.tepat.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Dates as Indonesian letters and lists write them; spelt here, so that no update of the Java runtime changes them. */
public final class TanggalIndonesia {

    private static final List<String> HARI = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> BULAN = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
            "Agustus", "September", "Oktober", "November", "Desember");
    private static final Map<String, String> ZONA = Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private TanggalIndonesia() {}

    /** {@code Senin 3 Jul 2023}. */
    public static String hari(LocalDate tanggal) {
        return HARI.get(tanggal.getDayOfWeek().getValue() - 1) + " " + pendek(tanggal);
    }

    /** {@code Senin 3 Juli 2023}, as sentences and records say it. */
    public static String hariPanjang(LocalDate tanggal) {
        return HARI.get(tanggal.getDayOfWeek().getValue() - 1) + " " + panjang(tanggal);
    }

    /** {@code Senin 3 Juli}, where the year goes without saying. */
    public static String hariTanpaTahun(LocalDate tanggal) {
        return HARI.get(tanggal.getDayOfWeek().getValue() - 1) + " " + tanggal.getDayOfMonth() + " " + BULAN.get(tanggal.getMonthValue() - 1);
    }

    /** {@code 3 Jul 2023}. */
    public static String pendek(LocalDate tanggal) {
        return tanpaTahun(tanggal) + " " + tanggal.getYear();
    }

    /** {@code 3 Jul}. */
    public static String tanpaTahun(LocalDate tanggal) {
        return tanggal.getDayOfMonth() + " " + BULAN.get(tanggal.getMonthValue() - 1).substring(0, 3);
    }

    /** {@code 3 Juli 2023}. */
    public static String panjang(LocalDate tanggal) {
        return tanggal.getDayOfMonth() + " " + BULAN.get(tanggal.getMonthValue() - 1) + " " + tanggal.getYear();
    }

    /** {@code Senin 3 Jul 2023 08.05 WIB}. */
    public static String waktu(Instant saat, ZoneId zona) {
        LocalDateTime setempat = LocalDateTime.ofInstant(saat, zona);
        return hari(setempat.toLocalDate()) + " " + jam(setempat) + " " + namaZona(zona);
    }

    /** {@code Senin 3 Juli 2023 08.05 WIB}. */
    public static String waktuPanjang(Instant saat, ZoneId zona) {
        LocalDateTime setempat = LocalDateTime.ofInstant(saat, zona);
        return hariPanjang(setempat.toLocalDate()) + " " + jam(setempat) + " " + namaZona(zona);
    }

    /** {@code 08.05}. */
    public static String jam(Instant saat, ZoneId zona) {
        return jam(LocalDateTime.ofInstant(saat, zona));
    }

    /** {@code 31 Mar–7 Apr}, or one day alone. */
    public static String rentang(LocalDate dari, LocalDate sampai) {
        if (dari.equals(sampai)) {
            return tanpaTahun(dari);
        }
        boolean sebulan = dari.getMonth() == sampai.getMonth() && dari.getYear() == sampai.getYear();
        return (sebulan ? String.valueOf(dari.getDayOfMonth()) : tanpaTahun(dari)) + "–" + tanpaTahun(sampai);
    }

    private static String jam(LocalDateTime setempat) {
        return "%02d.%02d".formatted(setempat.getHour(), setempat.getMinute());
    }

    private static String namaZona(ZoneId zona) {
        return ZONA.getOrDefault(zona.getId(), zona.getId());
    }
}
