package id.tepat.akun;

import id.tepat.galat.Bentrok;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link that lets the owner of an account set its password, once, within a few days of real time. */
@Entity
@Table(name = "tautan_sekali_pakai")
public class TautanSekaliPakai extends VersionedEntity {

    static final Duration MASA = Duration.ofDays(3);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pengguna_id")
    private Pengguna pengguna;

    private String jejak;

    @Column(name = "kedaluwarsa")
    private Instant kedaluwarsa;

    private Instant dipakai;

    protected TautanSekaliPakai() {}

    /**
     * @param kunci the secret in the link; only its SHA-256 is kept
     * @param nyata real time
     */
    TautanSekaliPakai(Pengguna pengguna, String kunci, Instant nyata) {
        this.pengguna = pengguna;
        this.jejak = Rahasia.jejak(kunci);
        this.kedaluwarsa = nyata.plus(MASA);
    }

    boolean berlaku(Instant nyata) {
        return dipakai == null && nyata.isBefore(kedaluwarsa);
    }

    /**
     * Uses it up.
     *
     * @throws Bentrok if it was used or has expired
     */
    void pakai(Instant nyata) {
        if (!berlaku(nyata)) {
            throw new Bentrok("Tautan ini sudah dipakai atau sudah kedaluwarsa. Mintalah tautan baru kepada administrator.");
        }
        this.dipakai = nyata;
    }

    /** Voids it without using it, because a newer one was made. */
    void batalkan(Instant nyata) {
        if (dipakai == null) {
            this.dipakai = nyata;
        }
    }

    Pengguna pengguna() {
        return pengguna;
    }

    Instant kedaluwarsa() {
        return kedaluwarsa;
    }

    @Override
    public String objek() {
        return "Tautan";
    }
}
