package id.tepat.organisasi;

import id.tepat.galat.TidakSah;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * Nomor Induk Pegawai: 18 digits, birth date (8), start of service YYYYMM (6), sex 1|2 (1), serial (3).
 * There is no check digit. PPPK numbers differ in digits 9–14, so those only warn.
 *
 * @param nilai the 18 digits without blanks
 */
public record Nip(String nilai) {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /**
     * @throws TidakSah if it is not a NIP
     */
    public Nip {
        nilai = nilai == null ? "" : nilai.replaceAll("[\\s.]", "");
        if (!nilai.matches("\\d{18}")) {
            throw TidakSah.pada("nip", "NIP terdiri atas 18 angka.");
        }
        if (tanggalLahir(nilai).isEmpty()) {
            throw TidakSah.pada("nip", "Delapan angka pertama NIP adalah tanggal lahir (TTTTBBHH).");
        }
        if (nilai.charAt(14) != '1' && nilai.charAt(14) != '2') {
            throw TidakSah.pada("nip", "Angka ke-15 NIP adalah 1 (pria) atau 2 (wanita).");
        }
    }

    /** What looks unusual though it is accepted: digits 9–14 are no month of service (PPPK). */
    public Optional<String> peringatan() {
        try {
            YearMonth.of(Integer.parseInt(nilai.substring(8, 12)), Integer.parseInt(nilai.substring(12, 14)));
            return Optional.empty();
        } catch (DateTimeException bukanBulan) {
            return Optional.of("Angka ke-9 s.d. ke-14 bukan tahun dan bulan pengangkatan; lazim pada PPPK.");
        }
    }

    /** As printed on documents: {@code 19700101 199001 1 000}. */
    public String tercetak() {
        return nilai.substring(0, 8) + " " + nilai.substring(8, 14) + " " + nilai.charAt(14) + " " + nilai.substring(15);
    }

    private static Optional<LocalDate> tanggalLahir(String nilai) {
        try {
            return Optional.of(LocalDate.parse(nilai.substring(0, 8), TANGGAL));
        } catch (DateTimeException bukanTanggal) {
            return Optional.empty();
        }
    }
}
