package id.tepat.tanggapan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Forms and answers. */
@ApplicationScoped
public class TanggapanRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** The form with its boxes in their order; EclipseLink leaves {@code @OrderBy} out of a fetch join. */
    public Optional<LembarTanggapan> lembar(String kode) {
        return em.createQuery("""
                select distinct l from LembarTanggapan l left join fetch l.pilihan p
                where l.kode = :kode order by p.urutan""", LembarTanggapan.class)
                .setParameter("kode", kode).getResultStream().findFirst();
    }

    public List<LembarTanggapan> semuaLembar() {
        return em.createQuery("select l from LembarTanggapan l order by l.nama", LembarTanggapan.class).getResultList();
    }

    public void tambah(LembarTanggapan lembar) {
        em.persist(lembar);
    }

    public void tambah(TanggapanAtasan tanggapan) {
        em.persist(tanggapan);
    }

    /** All answers to a report, newest first. */
    public List<TanggapanAtasan> untuk(Long laporan) {
        return em.createQuery("""
                select distinct t from TanggapanAtasan t left join fetch t.catatanBagian
                where t.laporan.id = :laporan order by t.waktu desc""", TanggapanAtasan.class)
                .setParameter("laporan", laporan).getResultList();
    }
}
