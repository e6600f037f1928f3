package id.tepat.meja;

import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * What was done under a key of the sender's, so that asked again it is not done twice. Asked under the lock of what the
 * act is about, so that of two at once the second sees the first.
 */
@ApplicationScoped
class PermintaanRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    /**
     * Whether this was done before; if not, it is noted as done with the running transaction.
     *
     * @param kasus what the act is about, as the engine knows it ({@code laporan-7})
     * @throws id.tepat.galat.TidakSah if the key was used for something else
     */
    boolean sudah(String kasus, KunciIdempoten kunci) {
        if (kunci.kunci() == null) {
            return false;
        }
        return em.createQuery("select p from PermintaanSekali p where p.kasus = :kasus and p.kunci = :kunci", PermintaanSekali.class)
                .setParameter("kasus", kasus).setParameter("kunci", kunci.kunci()).getResultStream().findFirst()
                .map(dahulu -> {
                    kunci.pastikanSama(dahulu.permintaan());
                    return true;
                }).orElseGet(() -> {
                    em.persist(new PermintaanSekali(kasus, kunci, jam.kini()));
                    return false;
                });
    }

    /** Writes what is pending, so that conflicts show here and not at commit, and the new version can be read. */
    void tuliskan() {
        em.flush();
    }
}
