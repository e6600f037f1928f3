package id.tepat.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The stored offset of the demo's clock, and whether there is anything else in the database yet. */
@ApplicationScoped
public class GeseranJamRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** Locked, so that two people who move the clock at once do so one after the other. */
    public Optional<GeseranJam> untukDiubah() {
        return Optional.ofNullable(em.find(GeseranJam.class, GeseranJam.SATU_SATUNYA, LockModeType.PESSIMISTIC_WRITE));
    }

    public void tambah(GeseranJam baru) {
        em.persist(baru);
    }

    /** Whether neither an account nor a unit exists. */
    public boolean basisDataKosong() {
        return em.createQuery("select p.id from Pengguna p", Long.class).setMaxResults(1).getResultList().isEmpty()
                && em.createQuery("select p.id from PerangkatDaerah p", Long.class).setMaxResults(1).getResultList().isEmpty();
    }
}
