package id.tepat.akun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Attempts to log in under one key (an account's name or an address). An attempt counts before it is checked, so
 * that many at once gain nothing; a success takes it back. Beyond the free ones each costs a longer wait.
 */
@Entity
@Table(name = "percobaan_masuk")
public class PercobaanMasuk {

    static final Duration LUPA = Duration.ofMinutes(30);
    static final Duration TERLAMA = Duration.ofMinutes(15);

    @Id
    private String kunci;

    private int gagal;

    private Instant terakhir;

    @Column(name = "terkunci_sampai")
    private Instant terkunciSampai;

    protected PercobaanMasuk() {}

    PercobaanMasuk(String kunci, Instant nyata) {
        this.kunci = kunci;
        this.terakhir = nyata;
    }

    /** How long nobody is let in under this key; zero if somebody is. */
    Duration sisaKunci(Instant nyata) {
        return terkunciSampai == null || !nyata.isBefore(terkunciSampai) ? Duration.ZERO : Duration.between(nyata, terkunciSampai);
    }

    /**
     * Counts one attempt; from {@code bebas} on the key locks: 1 minute, then 2, 4, 8 and at most 15.
     *
     * @param bebas attempts that cost nothing
     */
    void hitung(Instant nyata, int bebas) {
        if (nyata.isAfter(terakhir.plus(LUPA))) {
            gagal = 0;
        }
        gagal++;
        terakhir = nyata;
        if (gagal >= bebas) {
            Duration lama = Duration.ofMinutes(1L << Math.min(gagal - bebas, 10));
            terkunciSampai = nyata.plus(lama.compareTo(TERLAMA) > 0 ? TERLAMA : lama);
        }
    }

    /** Takes back the attempt that turned out right. */
    void batalkanSatu(int bebas) {
        gagal = Math.max(0, gagal - 1);
        if (gagal < bebas) {
            terkunciSampai = null;
        }
    }
}
