package id.tepat.pemantauan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.HalamanReader;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.JamServer;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.tahap.Menunggu;
import id.tepat.tahap.MenungguReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The reports behind a count, a page of them, with whom each waits for: as many statements however many there are. */
@ApplicationScoped
class LaporanDipantauReader {

    private static final String DARI = "LaporanKinerja l join l.perangkatDaerah u left join l.jabatan j"
            + " left join Tahap t on t.laporan = l.id and t.ditutupPada is null"
            + " left join Pengajuan p on p.laporan = l and p.ke = l.kemajuan.pengajuanKe";
    private static final Map<String, String> URUTAN = Map.of("laporan", "j.nama", "unit", "u.nama", "status", "l.kemajuan.status",
            "tenggat", "l.tenggat", "diajukan", "l.kemajuan.diajukanPada", "menunggu", "t.dibukaPada", "angka", "p.salah");

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private PemantauanReader pemantauan;

    @Inject
    private MenungguReader penunggu;

    @Inject
    private JamServer jam;

    Halaman<LaporanDipantau> daftar(SaringanLaporanDipantau saringan, PermintaanDaftar permintaan) {
        SyaratTepat tepat = pemantauan.tepat(saringan.masa());
        HalamanReader reader = new HalamanReader(em, permintaan, "l.id, l.jenis, l.kemajuan.status, u.nama, j.nama, l.tenggat, l.kemajuan.diajukanPada, case when "
                + tepat.jpql() + " then 1 else 0 end, p.salah, p.dijelaskan, p.perluDilihat", "l", DARI)
                .dengan("l.tahun = :tahun and l.triwulan = :triwulan and l.kemajuan.status <> :dibebaskan",
                        Map.of("tahun", saringan.masa().tahun(), "triwulan", saringan.masa().nomor(), "dibebaskan", StatusLaporan.DIBEBASKAN))
                .dengan("u.id = :unit", "unit", saringan.unit())
                .dengan("t.langkah = :langkah", "langkah", saringan.langkah())
                .mencari("j.nama", "u.nama")
                .urut(URUTAN, "u.nama, l.jenis desc, l.id");
        tepat.nilai().forEach(reader::diKolom);
        saring(saringan.keadaan(), tepat, reader);
        Halaman<Object[]> halaman = reader.baca(b -> b);
        Map<Long, Menunggu> menunggu = penunggu.laporan(halaman.isi().stream().map(b -> (Long) b[0]).toList());
        return halaman.ubah(b -> laporan(b, menunggu.get((Long) b[0])));
    }

    private void saring(SaringanKeadaan keadaan, SyaratTepat tepat, HalamanReader reader) {
        switch (keadaan) {
            case SEMUA -> { }
            case BELUM -> reader.dengan("l.kemajuan.diajukanPada is null", Map.of());
            case LEWAT_BATAS -> reader.dengan("l.kemajuan.diajukanPada is null and l.tenggat < :hariIni", "hariIni", jam.hariIni());
            case TEPAT_WAKTU -> reader.dengan(tepat.jpql(), tepat.nilai());
            case TERLAMBAT -> reader.dengan("l.kemajuan.diajukanPada is not null and not " + tepat.jpql(), tepat.nilai());
            case SELESAI -> reader.dengan("l.kemajuan.status = :selesai", "selesai", StatusLaporan.SELESAI);
            case BERSELISIH -> reader.dengan("p.salah > 0", Map.of());
            case PERLU_DILIHAT -> reader.dengan("p.perluDilihat > 0", Map.of());
        }
    }

    private LaporanDipantau laporan(Object[] b, Menunggu menunggu) {
        LocalDate tenggat = (LocalDate) b[5];
        Instant diajukan = (Instant) b[6];
        boolean belumJatuhTempo = diajukan == null && !tenggat.isBefore(jam.hariIni());
        Ketepatan ketepatan = belumJatuhTempo ? null : PemantauanReader.bilangan(b[7]) == 1 ? Ketepatan.TEPAT_WAKTU : Ketepatan.TERLAMBAT;
        return new LaporanDipantau((Long) b[0], (JenisLaporan) b[1], (StatusLaporan) b[2], (String) b[3], (String) b[4],
                tenggat, diajukan, ketepatan, menunggu, mutu(b));
    }

    private static MutuAngka mutu(Object[] b) {
        return b[8] == null ? null : new MutuAngka(1, PemantauanReader.bilangan(b[8]) > 0 ? 1 : 0, PemantauanReader.bilangan(b[8]),
                PemantauanReader.bilangan(b[9]), PemantauanReader.bilangan(b[10]));
    }
}
