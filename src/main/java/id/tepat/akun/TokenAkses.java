package id.tepat.akun;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A bearer token with which a machine acts as an account; shown once, stored as SHA-256, revocable. */
@Entity
@Table(name = "token_akses")
public class TokenAkses extends VersionedEntity {

    static final int HARI_TERPANJANG = 366;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pengguna_id")
    private Pengguna pengguna;

    private String nama;

    private String jejak;

    private Instant dibuat;

    private Instant kedaluwarsa;

    private Instant dicabut;

    protected TokenAkses() {}

    /**
     * @param nama  what it is for, as its owner calls it
     * @param kunci the secret; only its SHA-256 is kept
     * @param hari  days of real time that it lives, 1 to 366
     */
    TokenAkses(Pengguna pengguna, String nama, String kunci, int hari, Instant nyata) {
        if (hari < 1 || hari > HARI_TERPANJANG) {
            throw TidakSah.pada("hari", "Masa berlaku 1 sampai " + HARI_TERPANJANG + " hari.");
        }
        this.pengguna = pengguna;
        this.nama = Teks.wajib("nama", nama, 100);
        this.jejak = Rahasia.jejak(kunci);
        this.dibuat = nyata;
        this.kedaluwarsa = nyata.plus(Duration.ofDays(hari));
    }

    boolean berlaku(Instant nyata) {
        return dicabut == null && nyata.isBefore(kedaluwarsa);
    }

    void cabut(Instant nyata) {
        if (dicabut == null) {
            this.dicabut = nyata;
        }
    }

    Pengguna pengguna() {
        return pengguna;
    }

    String nama() {
        return nama;
    }

    Instant dibuat() {
        return dibuat;
    }

    Instant kedaluwarsa() {
        return kedaluwarsa;
    }

    @Override
    public String objek() {
        return "Token";
    }
}
