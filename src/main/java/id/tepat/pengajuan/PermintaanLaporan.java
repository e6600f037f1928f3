package id.tepat.pengajuan;

import id.tepat.pelaporan.LaporanKinerja;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An act on a report that was done under a key of the sender's and left no receipt. */
@Entity
@Table(name = "permintaan_laporan")
public class PermintaanLaporan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "laporan_id")
    private LaporanKinerja laporan;

    private String kunci;

    private String permintaan;

    private Instant waktu;

    protected PermintaanLaporan() {}

    PermintaanLaporan(LaporanKinerja laporan, KunciIdempoten kunci, Instant kini) {
        this.laporan = laporan;
        this.kunci = kunci.kunci();
        this.permintaan = kunci.permintaan();
        this.waktu = kini;
    }

    String permintaan() {
        return permintaan;
    }
}
