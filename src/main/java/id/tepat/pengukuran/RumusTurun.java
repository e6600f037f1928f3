package id.tepat.pengukuran;

import java.math.BigDecimal;

/** Formula of the capaian where lower is better: a dated setting of the kabupaten. R = T gives 100 in both. */
public enum RumusTurun {

    /** (T − (R − T)) / T × 100; R = 0 gives 200, R above 2T is floored at 0. */
    DUA_T_MINUS_R("(2T − R) / T × 100") {
        @Override
        BigDecimal capaian(BigDecimal target, NilaiRealisasi realisasi) {
            BigDecimal penuh = target.multiply(realisasi.bawah());
            return Angka.persentase(penuh.add(penuh).subtract(realisasi.atas()), penuh);
        }
    },

    /** T / R × 100; has no value at R = 0. */
    T_PER_R("T / R × 100") {
        @Override
        BigDecimal capaian(BigDecimal target, NilaiRealisasi realisasi) {
            return Angka.persentase(target.multiply(realisasi.bawah()), realisasi.atas());
        }
    };

    private final String label;

    RumusTurun(String label) {
        this.label = label;
    }

    /** Percent, not floored yet, or null if it can't be calculated; the target is above zero. */
    abstract BigDecimal capaian(BigDecimal target, NilaiRealisasi realisasi);

    /** The formula as screens show it. */
    public String label() {
        return label;
    }
}
