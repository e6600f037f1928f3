package id.tepat.pemantauan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.Rantai;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts and lists over the reports of a quarter; three or four statements each, however many reports there are. */
@ApplicationScoped
class PemantauanReader {

    private static final String TRIWULAN = " where l.tahun = :tahun and l.triwulan = :triwulan and l.kemajuan.status <> :dibebaskan";

    private static final String PENGAJUAN_TERAKHIR = " left join Pengajuan p on p.laporan = l and p.ke = l.kemajuan.pengajuanKe";

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

    /** @param unit id of one perangkat daerah, or null for all */
    Halaman<LaporanDipantau> daftar(Triwulan masa, Long unit, SaringanKeadaan saringan, Langkah langkah, Potongan potongan) {
        SyaratTepat tepat = tepat(masa);
        Map<String, Object> nilai = new HashMap<>();
        String syarat = TRIWULAN + saring(saringan, tepat, nilai);
        if (unit != null) {
            syarat += " and u.id = :unit";
            nilai.put("unit", unit);
        }
        if (langkah != null) {
            syarat += " and t.langkah = :langkah";
            nilai.put("langkah", langkah);
        }
        String dari = " from LaporanKinerja l join l.perangkatDaerah u left join l.jabatan j"
                + " left join Tahap t on t.laporan = l.id and t.ditutupPada is null" + PENGAJUAN_TERAKHIR + syarat;
        String ketepatan = "case when " + tepat.jpql() + " then 1 else 0 end";
        TypedQuery<Object[]> isi = em.createQuery("select l.id, l.jenis, l.kemajuan.status, u.nama, j.nama, l.tenggat, l.kemajuan.diajukanPada, "
                + ketepatan + ", t.langkah, t.tenggat, p.salah, p.dijelaskan, p.perluDilihat" + dari + " order by u.nama, l.jenis desc, l.id", Object[].class);
        isi(isi, masa, tepat.nilai());
        TypedQuery<Long> jumlah = em.createQuery("select count(l)" + dari, Long.class);
        isi(jumlah, masa, saringan == SaringanKeadaan.TEPAT_WAKTU || saringan == SaringanKeadaan.TERLAMBAT ? tepat.nilai() : Map.of());
        nilai.forEach((nama, satu) -> {
            isi.setParameter(nama, satu);
            jumlah.setParameter(nama, satu);
        });
        return new Halaman<>(isi.setFirstResult(potongan.mulai()).setMaxResults(potongan.ukuran()).getResultStream()
                .map(this::laporan).toList(), potongan, jumlah.getSingleResult());
    }

    /** Quarters that have reports, newest first. */
    List<Triwulan> triwulan() {
        return em.createQuery("select distinct l.tahun, l.triwulan from LaporanKinerja l order by l.tahun desc, l.triwulan desc", Object[].class)
                .getResultStream().map(b -> new Triwulan((Integer) b[0], (Integer) b[1])).toList();
    }

    private SyaratTepat tepat(Triwulan masa) {
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

    private String saring(SaringanKeadaan saringan, SyaratTepat tepat, Map<String, Object> nilai) {
        return switch (saringan) {
            case SEMUA -> "";
            case BELUM -> " and l.kemajuan.diajukanPada is null";
            case LEWAT_BATAS -> {
                nilai.put("hariIni", jam.hariIni());
                yield " and l.kemajuan.diajukanPada is null and l.tenggat < :hariIni";
            }
            case TEPAT_WAKTU -> " and " + tepat.jpql();
            case TERLAMBAT -> " and l.kemajuan.diajukanPada is not null and not " + tepat.jpql();
            case SELESAI -> {
                nilai.put("selesai", StatusLaporan.SELESAI);
                yield " and l.kemajuan.status = :selesai";
            }
            case BERSELISIH -> " and p.salah > 0";
            case PERLU_DILIHAT -> " and p.perluDilihat > 0";
        };
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

    private LaporanDipantau laporan(Object[] b) {
        LocalDate tenggat = (LocalDate) b[5];
        Instant diajukan = (Instant) b[6];
        boolean belumJatuhTempo = diajukan == null && !tenggat.isBefore(jam.hariIni());
        Ketepatan ketepatan = belumJatuhTempo ? null : bilangan(b[7]) == 1 ? Ketepatan.TEPAT_WAKTU : Ketepatan.TERLAMBAT;
        return new LaporanDipantau((Long) b[0], (JenisLaporan) b[1], (StatusLaporan) b[2], (String) b[3], (String) b[4],
                tenggat, diajukan, ketepatan, (Langkah) b[8], (LocalDate) b[9], mutu(b));
    }

    private static MutuAngka mutu(Object[] b) {
        return b[10] == null ? null : new MutuAngka(1, bilangan(b[10]) > 0 ? 1 : 0, bilangan(b[10]), bilangan(b[11]), bilangan(b[12]));
    }

    private static long bilangan(Object nilai) {
        return nilai == null ? 0 : ((Number) nilai).longValue();
    }
}
