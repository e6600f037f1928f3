package id.tepat.pengaturan;

import id.tepat.keamanan.StoredEntity;
import id.tepat.pengukuran.Predikat;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One class of a stored scale. */
@Entity
@Table(name = "skala_predikat_kelas")
public class KelasSkala extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "skala_id")
    private VersiSkala skala;

    private String label;

    private BigDecimal dari;

    private BigDecimal sampai;

    protected KelasSkala() {}

    KelasSkala(VersiSkala skala, Predikat predikat) {
        this.skala = skala;
        this.label = predikat.label();
        this.dari = predikat.dari();
        this.sampai = predikat.sampai();
    }

    Predikat predikat() {
        return new Predikat(label, rapi(dari), rapi(sampai));
    }

    /** As it was typed, without the decimals a column adds. */
    private static BigDecimal rapi(BigDecimal batas) {
        return batas == null ? null : new BigDecimal(batas.stripTrailingZeros().toPlainString());
    }
}
