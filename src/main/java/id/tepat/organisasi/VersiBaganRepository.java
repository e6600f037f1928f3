package id.tepat.organisasi;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.function.Supplier;

/**
 * One number that rises with every change of the organisation, in the transaction of that change: whoever keeps a copy, on
 * this server or another, sees by one row whether it still holds.
 */
@ApplicationScoped
class VersiBaganRepository {

    private static final String NAIK = VersiBaganRepository.class.getName();

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaksi;

    long kini() {
        return ((Number) em.createNativeQuery("select versi from bagan_organisasi where id = 1").getSingleResult()).longValue();
    }

    /** Within the transaction that changes the organisation; others who change it wait for its end. */
    void naikkan() {
        em.createNativeQuery("update bagan_organisasi set versi = versi + 1 where id = 1").executeUpdate();
        transaksi.putResource(NAIK, true);
    }

    /** What was found for this key before in the running transaction, else what is found now; outside one nothing is kept. */
    @SuppressWarnings("unchecked")
    <T> T sekali(Object kunci, Supplier<T> cari) {
        if (transaksi.getTransactionKey() == null) {
            return cari.get();
        }
        Object simpanan = List.of(NAIK, kunci);
        T ada = (T) transaksi.getResource(simpanan);
        if (ada == null) {
            ada = cari.get();
            transaksi.putResource(simpanan, ada);
        }
        return ada;
    }

    /** Whether the running transaction has changed the organisation, so that what it sees is nobody else's yet. */
    boolean naikDiSini() {
        return transaksi.getTransactionKey() != null && transaksi.getResource(NAIK) != null;
    }
}
