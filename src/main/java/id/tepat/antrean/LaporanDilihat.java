package id.tepat.antrean;

import id.tepat.keamanan.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an account opened a submission while it waited for it. */
@Entity
@Table(name = "laporan_dilihat")
class LaporanDilihat extends StoredEntity {

    @Column(name = "laporan_id")
    private Long laporan;

    @Column(name = "pengajuan_ke")
    private int pengajuanKe;

    @Column(name = "pengguna_id")
    private Long pengguna;

    private Instant pada;

    protected LaporanDilihat() {}

    LaporanDilihat(Long laporan, int pengajuanKe, Long pengguna, Instant pada) {
        this.laporan = laporan;
        this.pengajuanKe = pengajuanKe;
        this.pengguna = pengguna;
        this.pada = pada;
    }

    Long laporan() {
        return laporan;
    }

    int pengajuanKe() {
        return pengajuanKe;
    }

    Long pengguna() {
        return pengguna;
    }
}
