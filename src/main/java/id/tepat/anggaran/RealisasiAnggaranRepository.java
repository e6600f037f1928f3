package id.tepat.anggaran;

import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.PerangkatDaerah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The units' budget realisasi. */
@ApplicationScoped
public class RealisasiAnggaranRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public Optional<RealisasiAnggaranTriwulan> tercatat(Long perangkatDaerah, Triwulan masa) {
        return em.createQuery("""
                select distinct r from RealisasiAnggaranTriwulan r left join fetch r.baris
                where r.perangkatDaerah.id = :unit and r.tahun = :tahun and r.triwulan = :triwulan""", RealisasiAnggaranTriwulan.class)
                .setParameter("unit", perangkatDaerah)
                .setParameter("tahun", masa.tahun())
                .setParameter("triwulan", masa.nomor())
                .getResultStream().findFirst();
    }

    /** The unit, locked: it stands for a table of amounts that may not exist yet. */
    public Optional<PerangkatDaerah> unitUntukDiubah(Long perangkatDaerah) {
        return Optional.ofNullable(em.find(PerangkatDaerah.class, perangkatDaerah, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<PerangkatDaerah> unit(Long perangkatDaerah) {
        return Optional.ofNullable(em.find(PerangkatDaerah.class, perangkatDaerah));
    }

    /** In how many quarters something was entered at a line. */
    long triwulanTerealisasi(Long pos) {
        return em.createQuery("select count(r) from RealisasiAnggaran r where r.pos.id = :pos", Long.class)
                .setParameter("pos", pos).getSingleResult();
    }

    /** Keeps it; one that is kept already stays as it is. */
    public void tambah(RealisasiAnggaranTriwulan satu) {
        em.persist(satu);
    }

    public void tuliskan() {
        em.flush();
    }
}
