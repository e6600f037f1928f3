package id.tepat.perjanjian;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What is promised: the year's target, optionally as words ("10 Orang / 12 Bulan"), and optionally per quarter. */
@Embeddable
public class TargetKinerja {

    /** DECIMAL(28,8). */
    private static final int ANGKA_BELAKANG = 8;
    private static final int ANGKA_DEPAN = 20;
    private static final int TRIWULAN_SETAHUN = 4;

    @Column(name = "target")
    private BigDecimal setahun;

    @Column(name = "target_teks")
    private String teks;

    @Column(name = "target_triwulan_1")
    private BigDecimal triwulan1;

    @Column(name = "target_triwulan_2")
    private BigDecimal triwulan2;

    @Column(name = "target_triwulan_3")
    private BigDecimal triwulan3;

    @Column(name = "target_triwulan_4")
    private BigDecimal triwulan4;

    protected TargetKinerja() {}

    /**
     * @param setahun  0 or more; of 0 a capaian cannot be computed
     * @param teks     as printed if more than a number, may be null
     * @param triwulan null, or four values of which each may be null
     */
    public TargetKinerja(BigDecimal setahun, String teks, List<BigDecimal> triwulan) {
        if (setahun == null) {
            throw TidakSah.pada("target", "Wajib diisi.");
        }
        List<BigDecimal> empat = triwulan == null || triwulan.isEmpty() ? Collections.nCopies(TRIWULAN_SETAHUN, null) : triwulan;
        if (empat.size() != TRIWULAN_SETAHUN) {
            throw TidakSah.pada("targetTriwulan", "Target triwulan terdiri atas empat nilai.");
        }
        this.setahun = angka("target", setahun);
        this.teks = Teks.opsional("targetTeks", teks, 200);
        this.triwulan1 = angka("targetTriwulan", empat.get(0));
        this.triwulan2 = angka("targetTriwulan", empat.get(1));
        this.triwulan3 = angka("targetTriwulan", empat.get(2));
        this.triwulan4 = angka("targetTriwulan", empat.get(3));
    }

    public BigDecimal setahun() {
        return setahun;
    }

    /** As printed if more than a number; else null. */
    public String teks() {
        return teks;
    }

    /** Four values, null where the quarter has none. */
    public List<BigDecimal> triwulan() {
        return Collections.unmodifiableList(Arrays.asList(triwulan1, triwulan2, triwulan3, triwulan4));
    }

    private static BigDecimal angka(String sel, BigDecimal nilai) {
        if (nilai == null) {
            return null;
        }
        BigDecimal ringkas = nilai.stripTrailingZeros();
        if (nilai.signum() < 0 || ringkas.scale() > ANGKA_BELAKANG || ringkas.precision() - ringkas.scale() > ANGKA_DEPAN) {
            throw TidakSah.pada(sel, "Target adalah angka nol atau lebih, paling banyak delapan angka di belakang koma.");
        }
        return nilai;
    }
}
