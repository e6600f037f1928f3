package id.tepat.pelaporan;

import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.Triwulan;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.tahap.Tahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports and what belongs to them. */
@ApplicationScoped
public class LaporanRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public Optional<LaporanKinerja> cari(Long id) {
        return Optional.ofNullable(em.find(LaporanKinerja.class, id));
    }

    /**
     * With its grid, its owner and who does what for the unit: one statement.
     *
     * @throws TidakDitemukan if there is none
     */
    public LaporanKinerja ambil(Long id) {
        return em.createQuery("""
                select distinct l from LaporanKinerja l join fetch l.perangkatDaerah u left join fetch u.kepala left join fetch u.penyusunLaporan
                  left join fetch l.jabatan left join fetch l.realisasi r where l.id = :id order by r.urutan""", LaporanKinerja.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(LaporanRepository::tidakAda);
    }

    /**
     * The report, its row locked until the transaction ends: of two who act on it at once the second waits, and then
     * sees what the first did.
     *
     * @throws TidakDitemukan if there is none
     */
    public LaporanKinerja untukDiubah(Long id) {
        if (em.find(LaporanKinerja.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw tidakAda();
        }
        return ambil(id);
    }

    /** Whether the owner already has this report. */
    public boolean ada(JenisLaporan jenis, Long pemilik, Triwulan masa) {
        return !em.createQuery("select l.id from LaporanKinerja l where l.pemilikKunci = :kunci", Long.class)
                .setParameter("kunci", LaporanKinerja.pemilikKunci(jenis, pemilik, masa))
                .getResultList().isEmpty();
    }

    /** The same owner's reports of the earlier quarters of the year, in order, with their grids: one statement. */
    public List<LaporanKinerja> sebelumnya(LaporanKinerja laporan) {
        Long pemilik = laporan.jabatan() == null ? laporan.perangkatDaerah().id() : laporan.jabatan().id();
        List<String> kunci = IntStream.range(1, laporan.masa().nomor())
                .mapToObj(nomor -> LaporanKinerja.pemilikKunci(laporan.jenis(), pemilik,
                        new Triwulan(laporan.masa().tahun(), nomor)))
                .toList();
        if (kunci.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                select distinct l from LaporanKinerja l left join fetch l.realisasi r
                where l.pemilikKunci in :kunci order by l.triwulan, r.urutan""", LaporanKinerja.class)
                .setParameter("kunci", kunci).getResultList();
    }

    /**
     * Reads the content of the Perjanjian Kinerja that these reports answer to, in two statements: their indicators and
     * budget lines are then at hand.
     */
    public void muatPerjanjian(Collection<Long> laporan) {
        em.createQuery("""
                select distinct p from PerjanjianKinerja p left join fetch p.sasaran s left join fetch s.indikator i
                where p.id in (select l.perjanjian.id from LaporanKinerja l where l.id in :laporan) order by s.urutan, i.urutan""", PerjanjianKinerja.class)
                .setParameter("laporan", laporan).setHint("eclipselink.batch", "p.sasaran.indikator.posAnggaran").getResultList();
    }

    /** A step of an open report whose due date may still move. */
    record TahapTerbuka(Tahap tahap, LaporanKinerja laporan) {}

    /** The steps that all open reports wait in: one statement. */
    List<TahapTerbuka> tahapTerbuka() {
        return em.createQuery("""
                select t, l from Tahap t join LaporanKinerja l on l.id = t.laporan join fetch l.perangkatDaerah
                where t.ditutupPada is null order by l.id""", Object[].class)
                .getResultStream().map(b -> new TahapTerbuka((Tahap) b[0], (LaporanKinerja) b[1])).toList();
    }

    /** Reports of a year that answer to this jabatan's Perjanjian Kinerja and are being written now. */
    public List<LaporanKinerja> sedangDitulis(Long jabatan, int tahun) {
        return em.createQuery("""
                select l from LaporanKinerja l join l.perangkatDaerah u left join l.jabatan j left join u.kepala k
                where l.tahun = :tahun and (j.id = :jabatan or (j.id is null and k.id = :jabatan))""", LaporanKinerja.class)
                .setParameter("tahun", tahun).setParameter("jabatan", jabatan)
                .getResultStream().filter(LaporanKinerja::sedangDitulis).toList();
    }

    /** Stores them at once, so that their ids are known. */
    public void tambah(Collection<LaporanKinerja> baru) {
        baru.forEach(em::persist);
        em.flush();
    }

    /** Writes what is pending, so that conflicts show here and not at commit, and the new version can be read. */
    public void tuliskan() {
        em.flush();
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Laporan tidak ditemukan.");
    }
}
