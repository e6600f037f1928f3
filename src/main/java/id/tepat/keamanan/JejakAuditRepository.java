package id.tepat.keamanan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The stored audit trail: adds and reads, nothing else. */
@ApplicationScoped
public class JejakAuditRepository {

    private static final String SYARAT = """

            from JejakAudit j
            where (:kata is null or lower(j.pelaku) like :kata or lower(j.nama) like :kata or lower(j.rincian) like :kata)
              and (:objek is null or j.objek = :objek) and (:objekId is null or j.objekId = :objekId)""";

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    void tambah(JejakAudit jejak) {
        em.persist(jejak);
    }

    /** Name of the person who last touched the object. */
    public Optional<String> pengubahTerakhir(String objek, Object objekId) {
        return em.createQuery("select j.nama from JejakAudit j where j.objek = :objek and j.objekId = :id order by j.id desc", String.class)
                .setParameter("objek", objek)
                .setParameter("id", objekId.toString())
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    List<JejakAudit> cari(SaringanJejak saringan, int mulai, int banyak) {
        return isi(em.createQuery("select j" + SYARAT + " order by j.id desc", JejakAudit.class), saringan)
                .setFirstResult(mulai).setMaxResults(banyak).getResultList();
    }

    long banyak(SaringanJejak saringan) {
        return isi(em.createQuery("select count(j)" + SYARAT, Long.class), saringan).getSingleResult();
    }

    private static <T> TypedQuery<T> isi(TypedQuery<T> permintaan, SaringanJejak saringan) {
        return permintaan.setParameter("kata", saringan.pola())
                .setParameter("objek", saringan.objek())
                .setParameter("objekId", saringan.objekId());
    }
}
