package id.tepat.keamanan;

import id.tepat.galat.Bentrok;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Tells who was faster, once one's own transaction has been taken back. */
@ApplicationScoped
public class PengubahReader {

    /** How many of the newest lines of the trail are looked through. */
    private static final int BARIS_TERBARU = 1000;

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** The plain word about a thing that lost its race; empty where it is gone, or nobody's. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Bentrok> atas(Object kalah) {
        return kalah instanceof VersionedEntity satu && satu.id() != null
                ? Optional.ofNullable(em.find(satu.getClass(), satu.id())).map(VersionedEntity::didahului)
                : Optional.empty();
    }

    /** Name of who did such an act last, since a moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> terakhir(Perbuatan perbuatan, Instant sejak) {
        return em.createQuery("""
                select j.nama from JejakAudit j where j.perbuatan = :perbuatan and j.waktu >= :sejak
                and j.id > (select max(k.id) - :banyak from JejakAudit k) order by j.id desc""", String.class)
                .setParameter("perbuatan", perbuatan).setParameter("sejak", sejak).setParameter("banyak", BARIS_TERBARU)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
