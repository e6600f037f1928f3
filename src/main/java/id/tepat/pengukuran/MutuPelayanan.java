package id.tepat.pengukuran;

import java.math.BigDecimal;

/** Grade of a service by its IKM (PermenPANRB 14/2017). */
public enum MutuPelayanan {

    D("Tidak baik", "0"),
    C("Kurang baik", "65"),
    B("Baik", "76.61"),
    A("Sangat baik", "88.31");

    private final String label;
    private final BigDecimal dari;

    MutuPelayanan(String label, String dari) {
        this.label = label;
        this.dari = new BigDecimal(dari);
    }

    /** As the regulation words it. */
    public String label() {
        return label;
    }

    /** @param ikm already rounded to two decimals, as the regulation's table is written */
    static MutuPelayanan dari(BigDecimal ikm) {
        MutuPelayanan mutu = D;
        for (MutuPelayanan satu : values()) {
            if (ikm.compareTo(satu.dari) >= 0) {
                mutu = satu;
            }
        }
        return mutu;
    }
}
