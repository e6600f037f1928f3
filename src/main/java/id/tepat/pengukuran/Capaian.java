package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Achievement against a target, in percent; never below 0, may exceed 100. A target or penyebut of 0 makes it
 * incalculable: not 0, and not an error.
 *
 * @param nilai unrounded percent, or null if it can't be calculated
 */
public record Capaian(BigDecimal nilai) {

    private static final Capaian TIDAK_DAPAT_DIHITUNG = new Capaian(null);

    /**
     * @param target     of the year or the quarter, in the indicator's unit; nothing can be calculated at 0 or below
     * @param rumusTurun used only where lower is better
     */
    public static Capaian hitung(BigDecimal target, NilaiRealisasi realisasi, Polaritas polaritas, RumusTurun rumusTurun) {
        if (target.signum() <= 0 || !realisasi.dapatDihitung()) {
            return TIDAK_DAPAT_DIHITUNG;
        }
        BigDecimal nilai = switch (polaritas) {
            case NAIK -> Angka.persentase(realisasi.atas(), realisasi.bawah().multiply(target));
            case TURUN -> rumusTurun.capaian(target, realisasi);
        };
        return new Capaian(nilai.max(BigDecimal.ZERO));
    }

    public boolean dapatDihitung() {
        return nilai != null;
    }

    /** Rounded HALF_UP to two decimals, as shown; null if it can't be calculated. */
    public BigDecimal dibulatkan() {
        return nilai == null ? null : nilai.setScale(2, RoundingMode.HALF_UP);
    }

    /** {@code 58,06%}, or that it can't be calculated. */
    public String teks() {
        return Angka.persen(nilai);
    }
}
