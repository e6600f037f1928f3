package id.tepat.penyajian;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.HalamanReader;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Tenggat;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists of reports, paged in SQL, in two statements whatever their length. */
@ApplicationScoped
public class LaporanReader {

    private static final String KOLOM = """
            l.id, l.versi, l.jenis, l.kemajuan.status, u.id, u.nama, j.id, j.nama, l.tahun, l.triwulan, l.tenggat,
                   l.kemajuan.diajukanPada, l.kemajuan.pengajuanKe, l.kemajuan.nomor, p.id,
                   (select max(t.langkah) from Tahap t where t.laporan = l.id and t.ditutupPada is null)
            """;
    private static final String DARI = "LaporanKinerja l join l.perangkatDaerah u left join l.jabatan j left join l.perjanjian p";
    /** Who holds the report's jabatan today, or leads the unit whose report it is. */
    private static final String PEMANGKU = """
            select m.id from PemangkuJabatan m join m.pegawai g join m.jabatan d
            where (d = l.jabatan or (l.jabatan is null and d = u.kepala)) and m.mulai <= :hariIni and (m.selesai is null or m.selesai >= :hariIni)""";
    private static final Map<String, String> URUTAN = Map.of("laporan", "j.nama", "unit", "u.nama", "triwulan", "l.triwulan",
            "status", "l.kemajuan.status", "tenggat", "l.tenggat", "diajukan", "l.kemajuan.diajukanPada");

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    /**
     * @param terlihat ids of the jabatan whose reports may be seen; null for all
     */
    public Halaman<RingkasanLaporan> daftar(SaringanLaporan saringan, Collection<Long> terlihat, PermintaanDaftar permintaan) {
        if (terlihat != null && terlihat.isEmpty()) {
            return new Halaman<>(List.of(), permintaan.potongan(), 0);
        }
        return new HalamanReader(em, permintaan, KOLOM, "l", DARI)
                .dengan("l.tahun = :tahun", "tahun", saringan.tahun())
                .dengan("l.triwulan = :triwulan", "triwulan", saringan.triwulan())
                .dengan("l.kemajuan.status = :status", "status", saringan.status())
                .dengan("u.id = :unit", "unit", saringan.perangkatDaerah())
                .dengan("(j.id in :terlihat or (j.id is null and (u.penyusunLaporan.id in :terlihat or u.kepala.id in :terlihat)))", "terlihat", terlihat)
                .mencari(List.of("j.nama", "u.nama", "l.kemajuan.nomor"), PEMANGKU, List.of("g.nama", "g.nip"), Map.of("hariIni", jam.hariIni()))
                .urut(URUTAN, "l.tahun desc, l.triwulan desc, u.nama, l.jenis desc, l.id")
                .baca(this::ringkasan);
    }

    private RingkasanLaporan ringkasan(Object[] b) {
        StatusLaporan status = (StatusLaporan) b[3];
        LocalDate tenggat = (LocalDate) b[10];
        Instant diajukan = (Instant) b[11];
        Ketepatan ketepatan = Ketepatan.dari(Tenggat.pada(tenggat, jam.zona()), diajukan, status, jam.kini());
        return new RingkasanLaporan((Long) b[0], (Long) b[1], (JenisLaporan) b[2], status, (Long) b[4], (String) b[5],
                (Long) b[6], (String) b[7], (Integer) b[8], (Integer) b[9], tenggat, diajukan, ketepatan, (Integer) b[12],
                (String) b[13], b[14] != null, langkah(b[15]));
    }

    /** The provider hands out the maximum of an enum as its name. */
    private static Langkah langkah(Object nama) {
        return nama == null ? null : Langkah.valueOf(nama.toString());
    }
}
