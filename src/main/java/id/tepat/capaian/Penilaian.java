package id.tepat.capaian;

import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.DasarPredikat;

/**
 * What a row's value is worth against its targets.
 *
 * @param capaian         against the year's target
 * @param capaianTriwulan against the quarter's; null where there is none
 * @param dasar           which of the two counts, stands big, and gives the predikat if there is one
 * @param predikat        by the scale in force, of the one that counts; null while there is none to give
 * @param jadwal          "Belum dijadwalkan (Triwulan III)" where nothing was to be done yet and nothing was done; else null
 */
public record Penilaian(Capaian capaian, Capaian capaianTriwulan, DasarPredikat dasar, String predikat, String jadwal) {

    /** The capaian that counts. */
    public Capaian utama() {
        return dasar == DasarPredikat.TRIWULAN ? capaianTriwulan : capaian;
    }

    /** The other one; null where there is none. */
    public Capaian lainnya() {
        return dasar == DasarPredikat.TRIWULAN ? capaian : capaianTriwulan;
    }

    public boolean belumDijadwalkan() {
        return jadwal != null;
    }
}
