package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Achievement against a target, in percent; never below 0, may exceed 100. A target or penyebut of 0 makes it
 * incalculable: not 0, and not an error.
 *
 * @param nilai   unrounded percent, or null if it can't be calculated
 * @param desimal how many decimals it is shown with; more than two where fewer would lead into another class
 */
public record Capaian(BigDecimal nilai, int desimal) {

    private static final int DESIMAL = 2;
    private static final Capaian TIDAK_DAPAT_DIHITUNG = new Capaian(null);

    /** Shown with two decimals. */
    public Capaian(BigDecimal nilai) {
        this(nilai, DESIMAL);
    }

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
        return nilai == null ? TIDAK_DAPAT_DIHITUNG : new Capaian(nilai.max(BigDecimal.ZERO));
    }

    /** The same, with as many decimals as its class of the scale needs: 90,996 % is not shown as 91,00 %, where another class begins. */
    public Capaian padaSkala(SkalaPredikat skala) {
        int cukup = DESIMAL;
        while (nilai != null && !skala.predikat(bulat(cukup)).equals(skala.predikat(nilai))) {
            cukup++;
        }
        return new Capaian(nilai, cukup);
    }

    public boolean dapatDihitung() {
        return nilai != null;
    }

    /** Rounded HALF_UP to two decimals; null if it can't be calculated. */
    public BigDecimal dibulatkan() {
        return nilai == null ? null : bulat(DESIMAL);
    }

    /** The value as shown, with {@link #desimal()} decimals; null if it can't be calculated. */
    public BigDecimal tampak() {
        return nilai == null ? null : bulat(desimal);
    }

    private BigDecimal bulat(int banyak) {
        return nilai.setScale(banyak, RoundingMode.HALF_UP);
    }

    /** {@code 58,06%}, or that it can't be calculated. */
    public String teks() {
        return nilai == null ? Angka.TIDAK_DAPAT_DIHITUNG : Angka.desimal(nilai, desimal) + "%";
    }
}
