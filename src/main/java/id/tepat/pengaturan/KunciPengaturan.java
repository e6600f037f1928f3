package id.tepat.pengaturan;

import id.tepat.galat.TidakSah;
import id.tepat.pengukuran.RumusTurun;
import java.util.Arrays;
import java.util.function.Predicate;

/** The settings there are, each with the value that holds until the kabupaten decides otherwise. */
public enum KunciPengaturan {
    NAMA_KABUPATEN("Nama kabupaten", "Kabupaten Lumajang", nilai -> !nilai.isBlank()),
    HARI_PENGAJUAN("Batas waktu laporan triwulan (hari kerja)", "5", KunciPengaturan::hari),
    HARI_PERBAIKAN("Batas waktu perbaikan (hari kerja)", "2", KunciPengaturan::hari),
    HARI_TANGGAPAN("Batas waktu tanggapan atasan (hari kerja)", "3", KunciPengaturan::hari),
    HARI_VERIFIKASI("Batas waktu verifikasi kabupaten (hari kerja)", "5", KunciPengaturan::hari),
    TARGET_INTERNAL_PELAKSANA("Target internal kasi/kasubag (hari kerja, anjuran)", "3", KunciPengaturan::hari),
    TARGET_INTERNAL_SEKRETARIS("Target internal sekretaris (hari kerja, anjuran)", "4", KunciPengaturan::hari),
    VERIFIKASI_INDIVIDU("Laporan individu diverifikasi kabupaten", "ya", KunciPengaturan::yaTidak),
    RUMUS_TURUN("Rumus capaian bila lebih rendah lebih baik", RumusTurun.DUA_T_MINUS_R.name(),
            nilai -> konstanta(RumusTurun.values(), nilai)),
    LEMBAR_TANGGAPAN("Lembar tanggapan atasan", "KEDUNGJAJANG", nilai -> !nilai.isBlank()),
    SEBUTAN_TRIWULAN("Sebutan triwulan pada naskah", "Triwulan", nilai -> !nilai.isBlank());

    private static final int HARI_TERBANYAK = 60;

    private final String label;
    private final String bawaan;
    private final Predicate<String> sah;

    KunciPengaturan(String label, String bawaan, Predicate<String> sah) {
        this.label = label;
        this.bawaan = bawaan;
        this.sah = sah;
    }

    public String label() {
        return label;
    }

    /** What holds while nothing is stored. */
    public String bawaan() {
        return bawaan;
    }

    /**
     * @throws TidakSah if the value does not fit
     */
    void pastikanSah(String nilai) {
        if (nilai == null || nilai.length() > 2000 || !sah.test(nilai.strip())) {
            throw TidakSah.pada(name(), "Nilai ini tidak dapat dipakai untuk \"" + label + "\".");
        }
    }

    private static boolean hari(String nilai) {
        return nilai.matches("\\d{1,2}") && Integer.parseInt(nilai) >= 1 && Integer.parseInt(nilai) <= HARI_TERBANYAK;
    }

    private static boolean yaTidak(String nilai) {
        return nilai.equals("ya") || nilai.equals("tidak");
    }

    private static boolean konstanta(Enum<?>[] pilihan, String nilai) {
        return Arrays.stream(pilihan).anyMatch(satu -> satu.name().equals(nilai));
    }
}
