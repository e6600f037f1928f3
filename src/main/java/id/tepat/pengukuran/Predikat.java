package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One class of a scale.
 *
 * @param label  as printed, like {@code Sangat Tinggi}
 * @param dari   lower bound in percent, included; 0 if null
 * @param sampai upper bound in percent, excluded; unbounded if null
 */
public record Predikat(String label, BigDecimal dari, BigDecimal sampai) {

    public Predikat {
        Objects.requireNonNull(label);
        dari = dari == null ? BigDecimal.ZERO : dari;
    }

    /** Whether an unrounded capaian lies in this class. */
    public boolean memuat(BigDecimal capaian) {
        return capaian.compareTo(dari) >= 0 && (sampai == null || capaian.compareTo(sampai) < 0);
    }

    /** Like {@code ≥ 76 – < 91}. */
    public String rentang() {
        return "≥ " + Angka.teks(dari) + (sampai == null ? "" : " – < " + Angka.teks(sampai));
    }
}
