package id.tepat.meja;

import id.tepat.keamanan.StoredEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An act on a case that was done under a key of the sender's. */
@Entity
@Table(name = "permintaan_sekali")
public class PermintaanSekali extends StoredEntity {

    private String kasus;

    private String kunci;

    private String permintaan;

    private Instant waktu;

    protected PermintaanSekali() {}

    PermintaanSekali(String kasus, KunciIdempoten kunci, Instant kini) {
        this.kasus = kasus;
        this.kunci = kunci.kunci();
        this.permintaan = kunci.permintaan();
        this.waktu = kini;
    }

    String permintaan() {
        return permintaan;
    }
}
