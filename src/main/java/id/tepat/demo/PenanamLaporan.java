package id.tepat.demo;

import id.tepat.anggaran.BarisAnggaran;
import id.tepat.anggaran.PencatatanRealisasiAnggaran;
import id.tepat.anggaran.TabelAnggaran;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.daftar.Potongan;
import id.tepat.demo.NaskahDemo.Unit;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pengajuan.PengajuanLaporan;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.penyajian.SaringanLaporan;
import id.tepat.penyusunan.PenulisanLaporan;
import id.tepat.tanggapan.IsianTanggapan;
import id.tepat.tanggapan.PemberianTanggapan;
import id.tepat.verifikasi.PembebasanLaporan;
import id.tepat.verifikasi.Pengesahan;
import id.tepat.verifikasi.VerifikasiKabupaten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Lets the people of the demo do to the reports of a quarter what its schedule tells, one act after the other. */
@ApplicationScoped
@Transactional
public class PenanamLaporan {

    private static final int TERBANYAK = 200;

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private PenulisanLaporan penulisan;

    @Inject
    private PengajuanLaporan pengajuan;

    @Inject
    private PembebasanLaporan pembebasan;

    @Inject
    private PemberianTanggapan tanggapan;

    @Inject
    private Pengesahan pengesahan;

    @Inject
    private VerifikasiKabupaten verifikasi;

    @Inject
    private PencatatanRealisasiAnggaran anggaran;

    @Inject
    private LaporanRepository repository;

    @Inject
    private PelakuDemo orang;

    public void lakukan(DenahDemo denah, Triwulan masa, Kejadian satu, IsiDemo isi) {
        Unit unit = denah.unit(satu.unit());
        if (satu.jenis() == Kejadian.Jenis.CATAT_ANGGARAN) {
            catatAnggaran(denah, unit, masa, isi);
            return;
        }
        LaporanKinerja laporan = laporan(denah, masa, satu);
        Long id = laporan.id();
        Long penyusun = denah.jabatanId(satu.jabatan() == null ? unit.kunci() + "/" + unit.penyusunLaporan() : satu.laporan());
        switch (satu.jenis()) {
            case ISI -> tulis(orang.pengisi(penyusun), laporan, new IsianDemo(isi, unit, satu, masa).sebagian());
            case AJUKAN -> {
                Pelaku penulis = orang.pengisi(penyusun);
                long versi = tulis(penulis, laporan, new IsianDemo(isi, unit, satu, masa).lengkap(laporan.kemajuan().pengajuanKe() > 0));
                pengajuan.ajukan(penulis, id, versi, KunciIdempoten.TANPA);
            }
            case TANGGAPI -> tanggapan.tanggapi(orang.penjawab(penyusun, laporan.kemajuan().diajukanOleh()), id, laporan.versi(),
                    new IsianTanggapan(satu.pilihan(), satu.catatan(), null, Map.of()), KunciIdempoten.TANPA);
            case SAHKAN -> pengesahan.sahkan(kepala(denah, unit), id, laporan.versi(), null, KunciIdempoten.TANPA);
            case TOLAK_PENGESAHAN -> pengesahan.kembalikan(kepala(denah, unit), id, laporan.versi(), satu.catatan(), KunciIdempoten.TANPA);
            case TERIMA -> verifikasi.terima(orang.akun(PelakuDemo.VERIFIKATOR), id, laporan.versi(), KunciIdempoten.TANPA);
            case KEMBALIKAN -> verifikasi.kembalikan(orang.akun(PelakuDemo.VERIFIKATOR), id, laporan.versi(), satu.catatan(), KunciIdempoten.TANPA);
            case BEBASKAN -> pembebasan.bebaskan(orang.akun(PelakuDemo.VERIFIKATOR), id, laporan.versi(), satu.catatan());
            default -> throw new IllegalStateException("No act for " + satu.jenis());
        }
    }

    private Pelaku kepala(DenahDemo denah, Unit unit) {
        return orang.pengisi(denah.jabatanId(unit.kunci() + "/" + unit.kepala()));
    }

    private long tulis(Pelaku penulis, LaporanKinerja laporan, IsianDemo isian) {
        return penulisan.simpan(penulis, laporan.id(), laporan.versi(),
                isian.untuk(pembacaan.lihat(penulis, laporan.id()).indikator())).ringkasan().versi();
    }

    private LaporanKinerja laporan(DenahDemo denah, Triwulan masa, Kejadian satu) {
        Long unit = denah.unitId(satu.unit());
        Long jabatan = satu.jabatan() == null ? null : denah.jabatanId(satu.laporan());
        return pembacaan.daftar(orang.akun(PelakuDemo.VERIFIKATOR),
                        new SaringanLaporan(masa.tahun(), masa.nomor(), null, unit), PermintaanDaftar.semua(new Potongan(0, TERBANYAK))).isi().stream()
                .filter(baris -> Objects.equals(baris.jabatanId(), jabatan)).findFirst()
                .map(RingkasanLaporan::id).flatMap(repository::cari).orElseThrow();
    }

    private void catatAnggaran(DenahDemo denah, Unit unit, Triwulan masa, IsiDemo isi) {
        Long id = denah.unitId(unit.kunci());
        Pelaku pencatat = orang.pengisi(denah.jabatanId(unit.kunci() + "/" + unit.pencatatAnggaran()));
        TabelAnggaran tabel = anggaran.lihat(pencatat, id, masa);
        Map<String, BigDecimal> realisasi = new HashMap<>();
        isi.pos(unit).stream().filter(pos -> !pos.realisasi().isEmpty())
                .forEach(pos -> realisasi.put(pos.kode(), pos.realisasi().get(masa.nomor() - 1)));
        Map<Long, BigDecimal> nilai = new HashMap<>();
        tabel.baris().stream().filter(BarisAnggaran::diisi).forEach(baris -> nilai.put(baris.id(), realisasi.get(baris.kode())));
        anggaran.catat(pencatat, id, masa, tabel.versi(), nilai);
    }
}
