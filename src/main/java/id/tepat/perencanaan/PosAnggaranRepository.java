package id.tepat.perencanaan;

import id.tepat.organisasi.PerangkatDaerah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored budget lines. */
@ApplicationScoped
public class PosAnggaranRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public Optional<PosAnggaran> cari(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(PosAnggaran.class, id));
    }

    /** The lines of a unit's year in the order of their codes, read in one statement. */
    public List<PosAnggaran> milik(Long perangkatDaerahId, int tahun) {
        return em.createQuery("select p from PosAnggaran p where p.perangkatDaerah.id = :unit and p.tahun = :tahun order by p.kode",
                        PosAnggaran.class)
                .setParameter("unit", perangkatDaerahId).setParameter("tahun", tahun).getResultList();
    }

    public Optional<PosAnggaran> denganKode(Long perangkatDaerahId, int tahun, KodeRekening kode) {
        return em.createQuery("select p from PosAnggaran p where p.perangkatDaerah.id = :unit and p.tahun = :tahun and p.kode = :kode",
                        PosAnggaran.class)
                .setParameter("unit", perangkatDaerahId).setParameter("tahun", tahun).setParameter("kode", kode.nilai())
                .getResultStream().findFirst();
    }

    public List<PosAnggaran> semua(Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
                : em.createQuery("select p from PosAnggaran p where p.id in :ids order by p.kode", PosAnggaran.class)
                        .setParameter("ids", ids).getResultList();
    }

    /** Stores it at once, so that its id is known. */
    public PosAnggaran tambah(PosAnggaran pos) {
        em.persist(pos);
        em.flush();
        return pos;
    }

    void hapus(PosAnggaran pos) {
        em.remove(pos);
    }

    public PerangkatDaerah perangkatDaerah(Long id) {
        return em.find(PerangkatDaerah.class, id);
    }

    /** Writes what is pending, so that conflicts show here. */
    public void tuliskan() {
        em.flush();
    }
}
