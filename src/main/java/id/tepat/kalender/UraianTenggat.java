package id.tepat.kalender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A due date explained to the person who has to keep it: how many working days are left, and which holidays lie
 * between the start of the term and its end.
 *
 * @param tanggal the last day in time
 * @param sisa    working days after today up to and including that day; 0 = due today, negative = late
 * @param libur   ranges of days off within the term, e.g. {@code 31 Mar–7 Apr}; plain weekends are not named
 */
public record UraianTenggat(LocalDate tanggal, int sisa, List<String> libur) {

    public UraianTenggat {
        libur = List.copyOf(libur);
    }

    /**
     * @param kalender of the unit whose work it is
     * @param mulai    start of the term; it counts for the explanation only
     */
    public static UraianTenggat dari(KalenderKerja kalender, LocalDate mulai, LocalDate hariIni, LocalDate tenggat) {
        return new UraianTenggat(tenggat, kalender.sisaHariKerja(hariIni, tenggat), rentangLibur(kalender, mulai, tenggat));
    }

    public boolean terlambat() {
        return sisa < 0;
    }

    /** For pages, which look for a property. */
    public boolean isTerlambat() {
        return terlambat();
    }

    /** For pages, which look for a property. */
    public int getSisa() {
        return sisa;
    }

    /** {@code sisa 2 hari kerja}, {@code hari terakhir} or {@code terlambat 1 hari kerja}. */
    public String getSingkat() {
        if (sisa == 0) {
            return "hari terakhir";
        }
        return terlambat() ? "terlambat " + -sisa + " hari kerja" : "sisa " + sisa + " hari kerja";
    }

    /** {@code jatuh tempo Senin 14 Apr 2025; 31 Mar–7 Apr libur}. */
    public String getRinci() {
        String tempo = "jatuh tempo " + TanggalIndonesia.hari(tanggal);
        return libur.isEmpty() ? tempo : tempo + "; " + String.join(", ", libur) + " libur";
    }

    /** Both parts as one sentence. */
    public String kalimat() {
        return getSingkat() + ", " + getRinci();
    }

    /** Runs of days off that contain a holiday; a weekend at their edges is left aside, one inside joins them. */
    private static List<String> rentangLibur(KalenderKerja kalender, LocalDate mulai, LocalDate tenggat) {
        List<LocalDate> libur = kalender.hariLiburAntara(mulai.minusDays(1), tenggat);
        List<String> rentang = new ArrayList<>();
        for (int i = 0; i < libur.size();) {
            int akhir = i;
            while (akhir + 1 < libur.size() && bersambung(kalender, libur.get(akhir), libur.get(akhir + 1))) {
                akhir++;
            }
            rentang.add(TanggalIndonesia.rentang(libur.get(i), libur.get(akhir)));
            i = akhir + 1;
        }
        return rentang;
    }

    private static boolean bersambung(KalenderKerja kalender, LocalDate satu, LocalDate berikutnya) {
        return kalender.jumlahHariKerja(satu, berikutnya) == 0;
    }
}
