package id.tepat.kalender;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year (in some units' forms: tribulan).
 *
 * @param tahun four-digit year, 1000 to 9999
 * @param nomor 1 to 4
 */
public record Triwulan(int tahun, int nomor) implements Comparable<Triwulan> {

    private static final List<String> ROMAWI = List.of("I", "II", "III", "IV");
    private static final Pattern KUNCI = Pattern.compile("(\\d{4})-([1-4])");

    public Triwulan {
        if (nomor < 1 || nomor > 4) {
            throw new IllegalArgumentException("Triwulan harus 1 sampai 4, bukan " + nomor);
        }
        if (tahun < 1000 || tahun > 9999) {
            throw new IllegalArgumentException("Tahun harus empat angka, bukan " + tahun);
        }
    }

    /** The quarter a day lies in. */
    public static Triwulan dari(LocalDate tanggal) {
        return new Triwulan(tanggal.getYear(), tanggal.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * Reads what {@link #kunci()} wrote.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static Triwulan dariKunci(String kunci) {
        Matcher cocok = KUNCI.matcher(kunci);
        if (!cocok.matches()) {
            throw new IllegalArgumentException("Bukan kunci triwulan: " + kunci);
        }
        return new Triwulan(Integer.parseInt(cocok.group(1)), Integer.parseInt(cocok.group(2)));
    }

    /** First day. */
    public LocalDate awal() {
        return LocalDate.of(tahun, 3 * nomor - 2, 1);
    }

    /** Last day. */
    public LocalDate akhir() {
        return awal().plusMonths(3).minusDays(1);
    }

    /** Key of the quarter in processes and addresses, like {@code 2023-2}. */
    public String kunci() {
        return tahun + "-" + nomor;
    }

    public Triwulan berikutnya() {
        return nomor == 4 ? new Triwulan(tahun + 1, 1) : new Triwulan(tahun, nomor + 1);
    }

    public Triwulan sebelumnya() {
        return nomor == 1 ? new Triwulan(tahun - 1, 4) : new Triwulan(tahun, nomor - 1);
    }

    /** I, II, III or IV. */
    public String romawi() {
        return ROMAWI.get(nomor - 1);
    }

    /** Like {@code Triwulan II 2023}. */
    public String label() {
        return "Triwulan " + romawi() + " " + tahun;
    }

    /** Whether the day lies in this quarter. */
    public boolean memuat(LocalDate tanggal) {
        return !tanggal.isBefore(awal()) && !tanggal.isAfter(akhir());
    }

    @Override
    public int compareTo(Triwulan lain) {
        return awal().compareTo(lain.awal());
    }
}
