package id.tepat.siklus;

import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.tahap.PemegangTahap;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Set-based questions about a quarter. */
@ApplicationScoped
public class SiklusReader {

    /** Something that the unit owes has no report yet. */
    private static final String BELUM_DIBUKA = """
             p.aktif = true and (
              exists (select j.id from Jabatan j where j.perangkatDaerah = p and j.aktif = true and j.wajibLapor = true
                and not exists (select l.id from LaporanKinerja l
                  where l.jabatan = j and l.tahun = :tahun and l.triwulan = :triwulan))
              or (p.wajibLapor = true
                and not exists (select k.id from LaporanKinerja k
                  where k.perangkatDaerah = p and k.jabatan is null and k.tahun = :tahun and k.triwulan = :triwulan)))
            """;

    /** An open step that is due soon or late. */
    public record TahapMendesak(Long laporan, Long jabatan, Long perangkatDaerah, Langkah langkah, PemegangTahap pemegang, LocalDate tenggat) {}

    /** How many reports are expected, submitted, overdue, waiting for the kabupaten, finished. */
    public record Rekap(long diharapkan, long diajukan, long lewat, long menungguVerifikasi, long selesai) {}

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** Units whose reports of this quarter are not all open yet. */
    public List<Long> unitBelumDibuka(Triwulan masa) {
        return isi(em.createQuery("select p.id from PerangkatDaerah p where" + BELUM_DIBUKA + " order by p.id", Long.class), masa).getResultList();
    }

    /** Of those the ones that have not failed so often yet, the ones that never did first. */
    List<Long> unitBelumDicoba(Triwulan masa, int percobaan) {
        return belumDicoba(masa, percobaan).getResultList();
    }

    /** Whether there is one of those. */
    boolean adaUnitBelumDicoba(Triwulan masa, int percobaan) {
        return !belumDicoba(masa, percobaan).setMaxResults(1).getResultList().isEmpty();
    }

    private TypedQuery<Long> belumDicoba(Triwulan masa, int percobaan) {
        return isi(em.createQuery("""
                select p.id from PerangkatDaerah p left join PembukaanGagal g
                  on g.perangkatDaerah = p.id and g.tahun = :tahun and g.triwulan = :triwulan
                where (g.kali is null or g.kali < :percobaan) and""" + BELUM_DIBUKA + " order by coalesce(g.kali, 0), p.id", Long.class), masa)
                .setParameter("percobaan", percobaan);
    }

    /** Whether the quarter has reports. */
    boolean terbuka(Triwulan masa) {
        return !isi(em.createQuery("select l.id from LaporanKinerja l where l.tahun = :tahun and l.triwulan = :triwulan", Long.class), masa)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** The unit, locked until the transaction ends. */
    PerangkatDaerah unitUntukDibuka(Long id) {
        return em.find(PerangkatDaerah.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The jabatan of a unit that owe a report and have none yet. */
    List<Jabatan> belumLapor(Long unit, Triwulan masa) {
        return isi(em.createQuery("""
                select j from Jabatan j where j.perangkatDaerah.id = :unit and j.aktif = true and j.wajibLapor = true
                  and not exists (select l.id from LaporanKinerja l where l.jabatan = j and l.tahun = :tahun and l.triwulan = :triwulan)
                order by j.id""", Jabatan.class), masa).setParameter("unit", unit).getResultList();
    }

    /** Open steps of a quarter's reports that are due by a day. */
    public List<TahapMendesak> mendesak(Triwulan masa, LocalDate sampai) {
        return em.createQuery("""
                select l.id, coalesce(j.id, s.id), u.id, t.langkah, t.pemegang, t.tenggat
                from Tahap t join LaporanKinerja l on l.id = t.laporan join l.perangkatDaerah u left join l.jabatan j left join u.penyusunLaporan s
                where t.ditutupPada is null and t.tenggat <= :sampai and l.tahun = :tahun and l.triwulan = :triwulan""", Object[].class)
                .setParameter("sampai", sampai).setParameter("tahun", masa.tahun()).setParameter("triwulan", masa.nomor())
                .getResultStream()
                .map(b -> new TahapMendesak((Long) b[0], (Long) b[1], (Long) b[2], (Langkah) b[3], (PemegangTahap) b[4], (LocalDate) b[5]))
                .toList();
    }

    /** How the quarter stands, in one statement. */
    public Rekap rekap(Triwulan masa, LocalDate hariIni) {
        Object[] b = em.createQuery("""
                select count(l),
                  coalesce(sum(case when l.kemajuan.diajukanPada is not null then 1 else 0 end), 0),
                  coalesce(sum(case when l.kemajuan.diajukanPada is null and l.tenggat < :hariIni then 1 else 0 end), 0),
                  coalesce(sum(case when exists (select t.id from Tahap t
                    where t.laporan = l.id and t.ditutupPada is null and t.langkah = :verifikasi) then 1 else 0 end), 0),
                  coalesce(sum(case when l.kemajuan.status = :selesai then 1 else 0 end), 0)
                from LaporanKinerja l where l.tahun = :tahun and l.triwulan = :triwulan and l.kemajuan.status <> :dibebaskan""", Object[].class)
                .setParameter("hariIni", hariIni).setParameter("verifikasi", Langkah.VERIFIKASI_LAPORAN)
                .setParameter("selesai", StatusLaporan.SELESAI).setParameter("dibebaskan", StatusLaporan.DIBEBASKAN)
                .setParameter("tahun", masa.tahun()).setParameter("triwulan", masa.nomor()).getSingleResult();
        return new Rekap(angka(b[0]), angka(b[1]), angka(b[2]), angka(b[3]), angka(b[4]));
    }

    private static <T> TypedQuery<T> isi(TypedQuery<T> tanya, Triwulan masa) {
        return tanya.setParameter("tahun", masa.tahun()).setParameter("triwulan", masa.nomor());
    }

    private static long angka(Object nilai) {
        return ((Number) nilai).longValue();
    }

    /** Reports of a quarter that are neither finished nor excused, and units that still wait to be opened. */
    public long belumSelesai(Triwulan masa) {
        long laporan = isi(em.createQuery("""
                select count(l) from LaporanKinerja l
                where l.tahun = :tahun and l.triwulan = :triwulan and l.kemajuan.status not in :akhir""", Long.class), masa)
                .setParameter("akhir", Set.of(StatusLaporan.SELESAI, StatusLaporan.DIBEBASKAN)).getSingleResult();
        return laporan + isi(em.createQuery(
                "select count(g) from PembukaanGagal g where g.tahun = :tahun and g.triwulan = :triwulan", Long.class), masa).getSingleResult();
    }
}
