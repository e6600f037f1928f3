package id.tepat.perjanjian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored Perjanjian Kinerja, one statement a question. */
@ApplicationScoped
public class PerjanjianRepository {

    @PersistenceContext
    private EntityManager em;

    public Optional<PerjanjianKinerja> cari(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(PerjanjianKinerja.class, id));
    }

    /** The version in force on that day, replaced since or not. */
    public Optional<PerjanjianKinerja> berlakuPada(Long jabatanId, LocalDate tanggal) {
        return em.createQuery("select p from PerjanjianKinerja p where p.jabatan.id = :jabatan"
                        + " and p.masaBerlaku.mulai <= :tanggal and p.masaBerlaku.selesai >= :tanggal order by p.urutan desc",
                        PerjanjianKinerja.class)
                .setParameter("jabatan", jabatanId).setParameter("tanggal", tanggal).setMaxResults(1).getResultStream().findFirst();
    }

    /** All versions of a jabatan's year that were not cancelled, the first one first. */
    public List<PerjanjianKinerja> versi(Long jabatanId, int tahun) {
        return em.createQuery("select p from PerjanjianKinerja p where p.jabatan.id = :jabatan and p.tahun = :tahun"
                        + " and p.status <> :dibatalkan order by p.urutan", PerjanjianKinerja.class)
                .setParameter("jabatan", jabatanId).setParameter("tahun", tahun)
                .setParameter("dibatalkan", StatusPerjanjian.DIBATALKAN).getResultList();
    }

    public Optional<PindaianPerjanjian> pindaian(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(PindaianPerjanjian.class, id));
    }

    /** Stores it at once, so that its id is known. */
    public PerjanjianKinerja simpan(PerjanjianKinerja perjanjian) {
        em.persist(perjanjian);
        em.flush();
        return perjanjian;
    }

    public PindaianPerjanjian simpan(PindaianPerjanjian pindaian) {
        em.persist(pindaian);
        em.flush();
        return pindaian;
    }

    /** Brings changes to the database now, so that a conflict shows before the engine is called. */
    public void tuntaskan() {
        em.flush();
    }
}
