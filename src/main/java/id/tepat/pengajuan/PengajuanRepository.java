package id.tepat.pengajuan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What was submitted: only ever added, never changed. */
@ApplicationScoped
public class PengajuanRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** Written at once: the receipt's number is taken from the row's id. */
    public Pengajuan tambah(Pengajuan pengajuan) {
        em.persist(pengajuan);
        em.flush();
        return pengajuan;
    }

    /** All submissions of a report, oldest first. */
    public List<Pengajuan> milik(Long laporan) {
        return em.createQuery("select p from Pengajuan p where p.laporan.id = :laporan order by p.ke", Pengajuan.class)
                .setParameter("laporan", laporan).getResultList();
    }

    public Optional<Pengajuan> cari(Long laporan, String kunciIdempoten) {
        return em.createQuery("select p from Pengajuan p where p.laporan.id = :laporan and p.kunciIdempoten = :kunci", Pengajuan.class)
                .setParameter("laporan", laporan).setParameter("kunci", kunciIdempoten).getResultStream().findFirst();
    }

    public Optional<Pengajuan> berkode(String kode) {
        return em.createQuery("""
                select p from Pengajuan p join fetch p.laporan l join fetch l.perangkatDaerah
                where p.kode = :kode""", Pengajuan.class)
                .setParameter("kode", kode).getResultStream().findFirst();
    }
}
