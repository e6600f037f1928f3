package id.tepat.siklus;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Which units could not be opened, and why. */
@ApplicationScoped
class PembukaanGagalRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    /** Of a quarter, by name. */
    List<PembukaanTertunda> semua(Triwulan masa) {
        return em.createQuery("""
                select p.id, p.nama, g.sebab, g.terakhir from PembukaanGagal g join PerangkatDaerah p on p.id = g.perangkatDaerah
                where g.tahun = :tahun and g.triwulan = :triwulan order by p.nama""", Object[].class)
                .setParameter("tahun", masa.tahun()).setParameter("triwulan", masa.nomor()).getResultStream()
                .map(b -> new PembukaanTertunda((Long) b[0], (String) b[1], (String) b[2], (Instant) b[3])).toList();
    }

    void catat(Long unit, Triwulan masa, String sebab) {
        em.createQuery("""
                select g from PembukaanGagal g
                where g.tahun = :tahun and g.triwulan = :triwulan and g.perangkatDaerah = :unit""", PembukaanGagal.class)
                .setParameter("tahun", masa.tahun()).setParameter("triwulan", masa.nomor()).setParameter("unit", unit).getResultStream().findFirst()
                .ifPresentOrElse(gagal -> gagal.ulang(sebab, jam.kini()), () -> em.persist(new PembukaanGagal(masa, unit, sebab, jam.kini())));
    }

    void hapus(Long unit, Triwulan masa) {
        em.createQuery("delete from PembukaanGagal g where g.tahun = :tahun and g.triwulan = :triwulan and g.perangkatDaerah = :unit")
                .setParameter("tahun", masa.tahun()).setParameter("triwulan", masa.nomor()).setParameter("unit", unit).executeUpdate();
    }
}
