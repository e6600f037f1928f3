package id.tepat.anggaran;

import id.tepat.keamanan.StoredEntity;
import id.tepat.perencanaan.PosAnggaran;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What was spent on one budget line by the end of a quarter, rupiah. */
@Entity
@Table(name = "realisasi_anggaran")
public class RealisasiAnggaran extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "triwulan_id")
    private RealisasiAnggaranTriwulan triwulan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pos_anggaran_id")
    private PosAnggaran pos;

    private BigDecimal realisasi;

    protected RealisasiAnggaran() {}

    RealisasiAnggaran(RealisasiAnggaranTriwulan triwulan, PosAnggaran pos, BigDecimal realisasi) {
        this.triwulan = triwulan;
        this.pos = pos;
        this.realisasi = realisasi;
    }

    void ubah(BigDecimal rupiah) {
        this.realisasi = rupiah;
    }

    PosAnggaran pos() {
        return pos;
    }

    BigDecimal realisasi() {
        return realisasi;
    }
}
