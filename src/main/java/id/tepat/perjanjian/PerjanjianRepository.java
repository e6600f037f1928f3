package id.tepat.perjanjian;

import id.tepat.galat.TidakDitemukan;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.Pegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored Perjanjian Kinerja, one statement a question. */
@ApplicationScoped
public class PerjanjianRepository {

    private static final String BATCH = "eclipselink.batch";

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public Optional<PerjanjianKinerja> cari(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(PerjanjianKinerja.class, id));
    }

    /**
     * @throws TidakDitemukan if there is none with this id
     */
    public PerjanjianKinerja ambil(Long id) {
        return cari(id).orElseThrow(() -> new TidakDitemukan("Perjanjian kinerja tidak ditemukan."));
    }

    /** With its content, in a constant number of statements however long it is. */
    public Optional<PerjanjianKinerja> lengkap(Long id) {
        return em.createQuery("select p from PerjanjianKinerja p where p.id = :id", PerjanjianKinerja.class)
                .setParameter("id", id)
                .setHint(BATCH, "p.sasaran").setHint(BATCH, "p.sasaran.indikator")
                .setHint(BATCH, "p.sasaran.indikator.posAnggaran").setHint(BATCH, "p.tandaTangan")
                .getResultStream().findFirst();
    }

    /** The version in force on that day, replaced since or not. */
    public Optional<PerjanjianKinerja> berlakuPada(Long jabatanId, LocalDate tanggal) {
        return em.createQuery("select p from PerjanjianKinerja p where p.jabatan.id = :jabatan"
                        + " and p.masaBerlaku.mulai <= :tanggal and p.masaBerlaku.selesai >= :tanggal order by p.urutan desc",
                        PerjanjianKinerja.class)
                .setParameter("jabatan", jabatanId).setParameter("tanggal", tanggal).setMaxResults(1).getResultStream().findFirst();
    }

    /** The versions in force on that day of many jabatan, by jabatan, with their indicators: one statement. */
    public Map<Long, PerjanjianKinerja> berlakuPada(Collection<Long> jabatanIds, LocalDate tanggal) {
        Map<Long, PerjanjianKinerja> berlaku = new HashMap<>();
        em.createQuery("""
                select distinct p from PerjanjianKinerja p left join fetch p.sasaran s left join fetch s.indikator i
                where p.jabatan.id in :jabatan and p.masaBerlaku.mulai <= :tanggal and p.masaBerlaku.selesai >= :tanggal
                order by p.urutan, s.urutan, i.urutan""", PerjanjianKinerja.class)
                .setParameter("jabatan", jabatanIds).setParameter("tanggal", tanggal).getResultList().forEach(satu -> berlaku.put(satu.jabatan().id(), satu));
        return berlaku;
    }

    /** All versions of a jabatan's year that were not cancelled, the first one first. */
    public List<PerjanjianKinerja> versi(Long jabatanId, int tahun) {
        return em.createQuery("select p from PerjanjianKinerja p where p.jabatan.id = :jabatan and p.tahun = :tahun"
                        + " and p.status <> :dibatalkan order by p.urutan", PerjanjianKinerja.class)
                .setParameter("jabatan", jabatanId).setParameter("tahun", tahun)
                .setParameter("dibatalkan", StatusPerjanjian.DIBATALKAN).getResultList();
    }

    public Optional<Jabatan> jabatan(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Jabatan.class, id));
    }

    /** The pegawai whom the org chart names. */
    public Pegawai pegawai(Long id) {
        return em.find(Pegawai.class, id);
    }

    public Optional<PindaianPerjanjian> pindaian(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(PindaianPerjanjian.class, id));
    }

    /** Stores it at once, so that its id is known. */
    public PerjanjianKinerja tambah(PerjanjianKinerja perjanjian) {
        em.persist(perjanjian);
        em.flush();
        return perjanjian;
    }

    public PindaianPerjanjian tambah(PindaianPerjanjian pindaian) {
        em.persist(pindaian);
        em.flush();
        return pindaian;
    }

    /** Writes what is pending, so that a conflict shows before the engine is called. */
    public void tuliskan() {
        em.flush();
    }
}
