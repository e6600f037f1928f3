package id.tepat.penyajian;

import id.tepat.bukti.BuktiRepository;
import id.tepat.capaian.LembarUkur;
import id.tepat.capaian.PengukurLaporan;
import id.tepat.cekangka.CekLaporan;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Tenggat;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pengajuan.PengajuanRepository;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * A report in hand, measured and told whole; whoever asks has made sure that it may be read. In the transaction that
 * changed a report it tells what that made of it, without reading it anew.
 */
@ApplicationScoped
public class PerincianLaporan {

    @Inject
    private PengukurLaporan pengukur;

    @Inject
    private CekLaporan cek;

    @Inject
    private PenjelasanTenggat penjelasan;

    @Inject
    private BuktiRepository buktiRepository;

    @Inject
    private PengajuanRepository pengajuanRepository;

    @Inject
    private TahapRepository tahapRepository;

    @Inject
    private JamServer jam;

    /** @param menulis whether whoever asks may write in it now */
    public RincianLaporan rinci(LaporanKinerja laporan, boolean menulis) {
        LembarUkur lembar = pengukur.ukur(laporan);
        List<Tahap> tahap = tahapRepository.semua(laporan.kunci());
        Tahap terbuka = tahap.stream().filter(satu -> satu.ditutupPada() == null).reduce((lama, baru) -> baru).orElse(null);
        return new RincianLaporan(ringkasan(laporan, terbuka), laporan.perjanjian() == null ? null : laporan.perjanjian().id(), menulis,
                laporan.pengubah().nama(), laporan.pengubah().pada(), penjelasan.jelaskan(laporan, terbuka),
                lembar.baris(), lembar.aturan().kalimat(laporan.masa()), lembar.anggaran(), laporan.narasi(),
                cek.uji(lembar), buktiRepository.milik(laporan.id()), riwayat(tahap), pengajuan(laporan),
                lembar.triwulanLalu().map(lalu -> TeksLalu.dari(lalu, laporan)).orElse(TeksLalu.TIADA));
    }

    private RingkasanLaporan ringkasan(LaporanKinerja laporan, Tahap terbuka) {
        return new RingkasanLaporan(laporan.id(), laporan.versi(), laporan.jenis(), laporan.status(), laporan.perangkatDaerah().id(),
                laporan.perangkatDaerah().nama(), laporan.jabatan() == null ? null : laporan.jabatan().id(),
                laporan.jabatan() == null ? null : laporan.jabatan().nama(), laporan.masa().tahun(), laporan.masa().nomor(), laporan.tenggat(),
                laporan.kemajuan().diajukanPada(), laporan.ketepatan(jam.kini(), jam.zona()), laporan.kemajuan().pengajuanKe(),
                laporan.kemajuan().nomor(), laporan.perjanjian() != null, terbuka == null ? null : terbuka.langkah());
    }

    private List<RincianLaporan.Tahap> riwayat(List<Tahap> semua) {
        Instant kini = jam.kini();
        return semua.stream().map(tahap -> new RincianLaporan.Tahap(tahap.langkah(), tahap.pemegang(),
                tahap.pengajuanKe(), tahap.dibukaPada(), tahap.tenggat(), tahap.ditutupPada(), tahap.ditutupOleh(),
                tahap.arah(), tahap.keputusan(), tahap.catatan(),
                Tenggat.pada(tahap.tenggat(), jam.zona()).lewat(tahap.ditutupPada() == null ? kini : tahap.ditutupPada())))
                .toList();
    }

    private List<RincianLaporan.Kiriman> pengajuan(LaporanKinerja laporan) {
        return laporan.kemajuan().pengajuanKe() == 0 ? List.of() : pengajuanRepository.milik(laporan.id()).stream()
                .map(satu -> new RincianLaporan.Kiriman(satu.ke(), satu.nama(), satu.tandaTerima())).toList();
    }
}
