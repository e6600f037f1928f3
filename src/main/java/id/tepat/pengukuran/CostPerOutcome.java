package id.tepat.pengukuran;

import java.math.BigDecimal;
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

    /** Capaian minus serapan, in percentage points, unrounded; null if one of them can't be calculated. */
    public BigDecimal efisiensi() {
        BigDecimal serapan = serapan();
        return serapan == null || !capaian.dapatDihitung() ? null : capaian.nilai().subtract(serapan);
    }

    /** Left of the budget, rupiah; negative if overspent. */
    public BigDecimal sisa() {
        return pagu.subtract(realisasiAnggaran);
    }
}
