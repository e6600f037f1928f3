package id.tepat.akun;

import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows guessing down, per account's name (known or not) and per address. An office behind one address shares
 * the address's allowance, so it is larger. Runs on real time.
 */
@ApplicationScoped
public class LoginThrottle {

    static final int BEBAS_AKUN = 5;
    static final int BEBAS_ALAMAT = 50;

    @Inject
    private PercobaanMasukRepository percobaan;

    @Inject
    private JamServer jam;

    /**
     * Counts one attempt, before it is known to be right or wrong.
     *
     * @throws TerlaluBanyakPercobaan if it may not be made now
     */
    public void izinkan(String namaAkun, String alamat) {
        Instant nyata = jam.nyata();
        Duration sisaAlamat = hitung(kunciAlamat(alamat), nyata, BEBAS_ALAMAT);
        if (!sisaAlamat.isZero()) {
            throw new TerlaluBanyakPercobaan(sisaAlamat);
        }
        Duration sisaAkun = hitung(kunciAkun(namaAkun), nyata, BEBAS_AKUN);
        if (!sisaAkun.isZero()) {
            percobaan.batalkanSatu(kunciAlamat(alamat), BEBAS_ALAMAT);
            throw new TerlaluBanyakPercobaan(sisaAkun);
        }
    }

    /** The attempt was right. */
    public void berhasil(String namaAkun, String alamat) {
        percobaan.hapus(kunciAkun(namaAkun));
        percobaan.batalkanSatu(kunciAlamat(alamat), BEBAS_ALAMAT);
    }

    /** Lifts the lock of an account, e.g. because its owner has just set a new password by a link. */
    void bebaskan(String namaAkun) {
        percobaan.hapus(kunciAkun(namaAkun));
    }

    /** Two first attempts at once insert the same key; the second then finds it. */
    private Duration hitung(String kunci, Instant nyata, int bebas) {
        try {
            return percobaan.hitung(kunci, nyata, bebas);
        } catch (PersistenceException | TransactionalException bersamaan) {
            return percobaan.hitung(kunci, nyata, bebas);
        }
    }

    private static String kunciAkun(String namaAkun) {
        return Rahasia.jejak("akun:" + namaAkun);
    }

    private static String kunciAlamat(String alamat) {
        return Rahasia.jejak("alamat:" + alamat);
    }
}
