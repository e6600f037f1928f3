package id.tepat.antrean;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.HalamanReader;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.pengajuan.CekPengajuan;
import id.tepat.proses.Langkah;
import id.tepat.tahap.PetugasTahap;
import id.tepat.tahap.SyaratTugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Both queues, paged in SQL: two statements, and one for the holidays. */
@ApplicationScoped
public class AntreanReader {

    private static final String KOLOM = """
            l.id, l.versi, l.jenis, u.nama, j.nama, l.tahun, l.triwulan, l.kemajuan.pengajuanKe, l.kemajuan.diajukanPada, l.tenggat,
            l.kemajuan.status, t.dibukaPada, u.hariKerjaSepekan, t.tenggat, p.salah, p.dijelaskan, p.perluDilihat,
            (select count(d) from LaporanDilihat d where d.laporan = l.id and d.pengguna = :pengguna and d.pengajuanKe = l.kemajuan.pengajuanKe)""";
    private static final String DARI = """
            LaporanKinerja l join l.perangkatDaerah u left join l.jabatan j join Tahap t on t.laporan = l.id
            left join Pengajuan p on p.laporan = l and p.ke = l.kemajuan.pengajuanKe""";
    /** Most urgent first. */
    private static final String URUTAN = "t.tenggat, u.nama, l.id";
    private static final Map<String, String> TERSEDIA = Map.of("laporan", "j.nama", "unit", "u.nama", "sejak", "t.dibukaPada",
            "tenggat", "t.tenggat", "angka", "p.salah", "diajukan", "l.kemajuan.diajukanPada");

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private PetugasTahap petugas;

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private JamServer jam;

    /**
     * Reports that wait in a step for the person who asks.
     *
     * @param unit only of this perangkat daerah; null for all
     */
    public Halaman<BarisAntrean> menunggu(Pelaku pelaku, Langkah langkah, Long unit, PermintaanDaftar permintaan) {
        KalenderKerja kalender = hariLibur.kalender();
        SyaratTugas miliknya = petugas.milik(pelaku);
        return new HalamanReader(em, permintaan, KOLOM, "t", DARI)
                .diKolom("pengguna", pelaku.penggunaId())
                .dengan("t.langkah = :langkah", Map.of("langkah", langkah))
                .dengan(miliknya.jpql(), miliknya.nilai())
                .dengan("u.id = :unit", "unit", unit)
                .mencari("j.nama", "u.nama")
                .urut(TERSEDIA, URUTAN)
                .baca(b -> baris(b, kalender));
    }

    private BarisAntrean baris(Object[] b, KalenderKerja kalender) {
        Instant sejak = (Instant) b[11];
        Ketepatan ketepatan = Ketepatan.dari(Tenggat.pada((LocalDate) b[9], jam.zona()), (Instant) b[8], (StatusLaporan) b[10], jam.kini());
        int hariKerja = kalender.untuk(HariKerja.dari((Integer) b[12])).jumlahHariKerja(jam.tanggal(sejak), jam.hariIni());
        return new BarisAntrean((Long) b[0], (Long) b[1], (JenisLaporan) b[2], (String) b[3], (String) b[4],
                new Triwulan((Integer) b[5], (Integer) b[6]), (Integer) b[7], ketepatan, sejak, hariKerja, (LocalDate) b[13],
                b[14] == null ? null : new CekPengajuan((Integer) b[14], (Integer) b[15], (Integer) b[16]), (Long) b[17] > 0);
    }
}
