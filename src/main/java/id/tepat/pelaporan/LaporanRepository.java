package id.tepat.pelaporan;

import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.Triwulan;
import id.tepat.tahap.Tahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports and what belongs to them. */
@ApplicationScoped
public class LaporanRepository {

    /** It may have been read before its row was locked: what counts is what stands there now. */
    private static final Map<String, Object> BACA_ULANG = Map.of("eclipselink.refresh", "True", "eclipselink.refresh.cascade", "NoCascade");

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public Optional<LaporanKinerja> cari(Long id) {
        return Optional.ofNullable(em.find(LaporanKinerja.class, id));
    }

    /**
     * @throws TidakDitemukan if there is none
     */
    public LaporanKinerja ambil(Long id) {
        return cari(id).orElseThrow(LaporanRepository::tidakAda);
    }

    /**
     * The report, its row locked until the transaction ends: of two who act on it at once the second waits, and then
     * sees what the first did.
     *
     * @throws TidakDitemukan if there is none
     */
    public LaporanKinerja untukDiubah(Long id) {
        LaporanKinerja laporan = em.find(LaporanKinerja.class, id, LockModeType.PESSIMISTIC_WRITE, BACA_ULANG);
        if (laporan == null) {
            throw tidakAda();
        }
        return laporan;
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

    /** A step of an open report whose due date may still move. */
    record TahapTerbuka(Tahap tahap, LaporanKinerja laporan) {}

    /**
     * The other report of the quarter that answers to the same Perjanjian Kinerja, with its grid: the head's own for the
     * unit's, the unit's for the head's. One statement, none for all other reports.
     */
    public Optional<LaporanKinerja> pasangan(LaporanKinerja laporan) {
        return laporan.kunciPasangan().flatMap(kunci -> em.createQuery("""
                select distinct l from LaporanKinerja l left join fetch l.realisasi r
                where l.pemilikKunci = :kunci order by r.urutan""", LaporanKinerja.class)
                .setParameter("kunci", kunci).getResultStream().findFirst());
    }

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

    public LaporanKinerja tambah(LaporanKinerja laporan) {
        em.persist(laporan);
        em.flush();
        return laporan;
    }

    /** Writes what is pending, so that conflicts show here and not at commit, and the new version can be read. */
    public void tuliskan() {
        em.flush();
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Laporan tidak ditemukan.");
    }
}
