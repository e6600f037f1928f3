package id.tepat.akun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Attempts to log in, counted in the database: two servers count together, and a restart forgets nothing. */
@ApplicationScoped
public class PercobaanMasukRepository {

    private static final Duration SIMPAN = Duration.ofDays(1);

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** Counts one attempt in a transaction of its own, unless the key is locked; answers how long it still is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration hitung(String kunci, Instant nyata, int bebas) {
        PercobaanMasuk percobaan = em.find(PercobaanMasuk.class, kunci, LockModeType.PESSIMISTIC_WRITE);
        if (percobaan == null) {
            buangLama(nyata);
            percobaan = new PercobaanMasuk(kunci, nyata);
            em.persist(percobaan);
        }
        Duration sisa = percobaan.sisaKunci(nyata);
        if (sisa.isZero()) {
            percobaan.hitung(nyata, bebas);
        }
        return sisa;
    }

    /** Takes one attempt back in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void batalkanSatu(String kunci, int bebas) {
        PercobaanMasuk percobaan = em.find(PercobaanMasuk.class, kunci, LockModeType.PESSIMISTIC_WRITE);
        if (percobaan != null) {
            percobaan.batalkanSatu(bebas);
        }
    }

    /** Forgets the failures under this key. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void hapus(String kunci) {
        em.createQuery("delete from PercobaanMasuk p where p.kunci = :kunci").setParameter("kunci", kunci).executeUpdate();
    }

    private void buangLama(Instant nyata) {
        em.createQuery("delete from PercobaanMasuk p where p.terakhir < :batas")
                .setParameter("batas", nyata.minus(SIMPAN)).executeUpdate();
    }
}
