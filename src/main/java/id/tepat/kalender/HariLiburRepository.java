package id.tepat.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The stored holidays, and the calendar over them. */
@ApplicationScoped
public class HariLiburRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private IngatanTransaksi ingatan;

    /** The calendar of a five-day week over all stored holidays (some 25 rows a year), read once a transaction. */
    public KalenderKerja kalender() {
        return ingatan.ingat(KalenderKerja.class, () -> KalenderKerja.dari(em.createQuery("select h from HariLibur h", HariLibur.class).getResultList()));
    }

    public List<HariLibur> tahun(int tahun) {
        return antara(LocalDate.of(tahun, 1, 1), LocalDate.of(tahun, 12, 31));
    }

    /** Holidays from the first to the second date, both included, in order. */
    public List<HariLibur> antara(LocalDate dari, LocalDate sampai) {
        return em.createQuery("select h from HariLibur h where h.tanggal between :dari and :sampai order by h.tanggal", HariLibur.class)
                .setParameter("dari", dari)
                .setParameter("sampai", sampai)
                .getResultList();
    }

    public Optional<HariLibur> cari(long id) {
        return Optional.ofNullable(em.find(HariLibur.class, id));
    }

    public Optional<HariLibur> pada(LocalDate tanggal) {
        return antara(tanggal, tanggal).stream().findFirst();
    }

    public boolean kosong() {
        return em.createQuery("select h.id from HariLibur h", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    public void tambah(HariLibur hari) {
        ingatan.lupakan(KalenderKerja.class);
        em.persist(hari);
    }

    /** Writes what was changed at once, so that conflicts show here. */
    public void tuliskan() {
        ingatan.lupakan(KalenderKerja.class);
        em.flush();
    }

    public void hapus(HariLibur hari) {
        ingatan.lupakan(KalenderKerja.class);
        em.remove(hari);
    }
}
