package id.tepat.pemantauan;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.Rantai;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts and lists over the reports of a quarter; three or four statements each, however many reports there are. */
@ApplicationScoped
class PemantauanReader {

    private static final String TRIWULAN = " where l.tahun = :tahun and l.triwulan = :triwulan and l.kemajuan.status <> :dibebaskan";

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    KeadaanTriwulan keadaan(Triwulan masa) {
        SyaratTepat tepat = tepat(masa);
        Map<Long, Map<Langkah, Long>> menunggu = menunggu(masa);
        Map<Long, MutuAngka> mutu = mutu(masa);
        TypedQuery<Object[]> hitung = em.createQuery("select u.id, u.nama, count(l), sum(case when l.kemajuan.diajukanPada is null then 0 else 1 end), sum(case when "
                + tepat.jpql() + " then 1 else 0 end), sum(case when l.kemajuan.status = :selesai then 1 else 0 end), "
                + "sum(case when l.kemajuan.diajukanPada is null and l.tenggat < :hariIni then 1 else 0 end)"
                + " from LaporanKinerja l join l.perangkatDaerah u" + TRIWULAN + " group by u.id, u.nama order by u.nama", Object[].class);
        isi(hitung, masa, tepat.nilai());
        hitung.setParameter("selesai", StatusLaporan.SELESAI).setParameter("hariIni", jam.hariIni());
        return new KeadaanTriwulan(hitung.getResultStream().map(b -> unit(b, mutu.getOrDefault((Long) b[0], MutuAngka.NOL), menunggu.getOrDefault((Long) b[0], Map.of()))).toList());
    }

    /** Quarters that have reports, newest first. */
    List<Triwulan> triwulan() {
        return em.createQuery("select distinct l.tahun, l.triwulan from LaporanKinerja l order by l.tahun desc, l.triwulan desc", Object[].class)
                .getResultStream().map(b -> new Triwulan((Integer) b[0], (Integer) b[1])).toList();
    }

    /** "In time" of a quarter as a condition. */
    SyaratTepat tepat(Triwulan masa) {
        TypedQuery<LocalDate> tenggat = em.createQuery("select distinct l.tenggat from LaporanKinerja l" + TRIWULAN, LocalDate.class);
        isi(tenggat, masa, Map.of());
        return new SyaratTepat(tenggat.getResultList(), jam.zona());
    }

    private Map<Long, Map<Langkah, Long>> menunggu(Triwulan masa) {
        TypedQuery<Object[]> tahap = em.createQuery("select u.id, t.langkah, count(t) from Tahap t join LaporanKinerja l on l.id = t.laporan join l.perangkatDaerah u"
                + TRIWULAN + " and t.ditutupPada is null group by u.id, t.langkah", Object[].class);
        isi(tahap, masa, Map.of());
        Map<Long, Map<Langkah, Long>> menunggu = new HashMap<>();
        tahap.getResultStream().forEach(b -> menunggu.computeIfAbsent((Long) b[0], id -> new EnumMap<>(Langkah.class))
                .put((Langkah) b[1], (Long) b[2]));
        return menunggu;
    }

    private Map<Long, MutuAngka> mutu(Triwulan masa) {
        TypedQuery<Object[]> hitung = em.createQuery("select u.id, count(p), sum(case when p.salah > 0 then 1 else 0 end), sum(p.salah), sum(p.dijelaskan), "
                + "sum(p.perluDilihat) from Pengajuan p join p.laporan l join l.perangkatDaerah u" + TRIWULAN
                + " and p.ke = l.kemajuan.pengajuanKe and p.salah is not null group by u.id", Object[].class);
        isi(hitung, masa, Map.of());
        Map<Long, MutuAngka> mutu = new HashMap<>();
        hitung.getResultStream().forEach(b -> mutu.put((Long) b[0],
                new MutuAngka(bilangan(b[1]), bilangan(b[2]), bilangan(b[3]), bilangan(b[4]), bilangan(b[5]))));
        return mutu;
    }

    /** How many reports wait in each step, by chain. */
    Map<Rantai, Map<Langkah, Long>> menungguPerRantai(Triwulan masa) {
        TypedQuery<Object[]> tahap = em.createQuery("select l.rantai, t.langkah, count(t) from Tahap t join LaporanKinerja l on l.id = t.laporan"
                + TRIWULAN + " and t.ditutupPada is null group by l.rantai, t.langkah", Object[].class);
        isi(tahap, masa, Map.of());
        Map<Rantai, Map<Langkah, Long>> menunggu = new EnumMap<>(Rantai.class);
        tahap.getResultStream().forEach(b -> menunggu.computeIfAbsent((Rantai) b[0], rantai -> new EnumMap<>(Langkah.class))
                .put((Langkah) b[1], (Long) b[2]));
        return menunggu;
    }

    private static void isi(Query tanya, Triwulan masa, Map<String, Object> nilai) {
        tanya.setParameter("tahun", masa.tahun()).setParameter("triwulan", masa.nomor()).setParameter("dibebaskan", StatusLaporan.DIBEBASKAN);
        nilai.forEach(tanya::setParameter);
    }

    private static KeadaanUnit unit(Object[] b, MutuAngka mutu, Map<Langkah, Long> menunggu) {
        long diharapkan = bilangan(b[2]);
        long diterima = bilangan(b[3]);
        long tepat = bilangan(b[4]);
        return new KeadaanUnit((Long) b[0], (String) b[1],
                new Hitungan(diharapkan, diterima, tepat, diterima - tepat, diharapkan - diterima, bilangan(b[5]), bilangan(b[6])), mutu, menunggu);
    }

    static long bilangan(Object nilai) {
        return nilai == null ? 0 : ((Number) nilai).longValue();
    }
}
