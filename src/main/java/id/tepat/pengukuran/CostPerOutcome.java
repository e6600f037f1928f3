package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What an outcome cost, beside how far it was reached.
 *
 * @param pagu              budget, rupiah
 * @param realisasiAnggaran spent of it, rupiah
 * @param capaian           of the indicator it paid for
 */
public record CostPerOutcome(BigDecimal pagu, BigDecimal realisasiAnggaran, Capaian capaian) {

    public CostPerOutcome {
        Objects.requireNonNull(pagu);
        Objects.requireNonNull(realisasiAnggaran);
        Objects.requireNonNull(capaian);
    }

    /** Spent percentage of the budget, unrounded; null without a budget. */
    public BigDecimal serapan() {
        return Angka.persentase(realisasiAnggaran, pagu);
    }

    /**
     * Capaian minus serapan, in percentage points of the values shown, so that whoever subtracts these gets the same; null
     * if one of them can't be calculated. What it says of efficiency is left to the annual analysis.
     */
    public BigDecimal selisih() {
        BigDecimal serapan = serapan();
        return serapan == null || !capaian.dapatDihitung() ? null : capaian.tampak().subtract(serapan.setScale(2, RoundingMode.HALF_UP));
    }

    /** Left of the budget, rupiah; negative if overspent. */
    public BigDecimal sisa() {
        return pagu.subtract(realisasiAnggaran);
    }
}
