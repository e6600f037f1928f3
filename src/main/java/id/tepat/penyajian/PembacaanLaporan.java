package id.tepat.penyajian;

import id.tepat.bukti.BuktiRepository;
import id.tepat.capaian.LembarUkur;
import id.tepat.capaian.PengukurLaporan;
import id.tepat.cekangka.CekLaporan;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Tenggat;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.pelaporan.AksesLaporan;
import id.tepat.pelaporan.KunciLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pengajuan.PengajuanRepository;
import id.tepat.tahap.TahapRepository;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Reading reports: the writer his own, the atasan the whole line below, verifikator and pimpinan everything. */
@UseCase
public class PembacaanLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private LaporanReader reader;

    @Inject
    private TahapRepository tahapRepository;

    @Inject
    private BuktiRepository buktiRepository;

    @Inject
    private PengajuanRepository pengajuanRepository;

    @Inject
    private PengukurLaporan pengukur;

    @Inject
    private CekLaporan cek;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private OrganisasiReader organisasi;

    @Inject
    private AksesLaporan akses;

    @Inject
    private HakAkses hakAkses;

    @Inject
    private JamServer jam;

    /** Reports this person may see, one page of them. */
    @Perlu(Perbuatan.LIHAT_LAPORAN)
    public Halaman<RingkasanLaporan> daftar(Pelaku pelaku, SaringanLaporan saringan, PermintaanDaftar permintaan) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_LAPORAN, Hubungan.DIRI);
        return reader.daftar(saringan, terlihat(pelaku), permintaan);
    }

    /** Units to narrow that list by; none where there is no choice, or too much. */
    @Perlu(Perbuatan.LIHAT_LAPORAN)
    public List<OrganisasiReader.Pilihan> pilihanUnit(Pelaku pelaku) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_LAPORAN, Hubungan.DIRI);
        return organisasi.unitPilihan(terlihat(pelaku));
    }

    /** Ids of the jabatan whose reports he may read; null for all. */
    private Set<Long> terlihat(Pelaku pelaku) {
        return hakAkses.boleh(pelaku, Perbuatan.LIHAT_LAPORAN, Hubungan.ASING) ? null : bagan.hariIni().terlihat(pelaku.pegawaiId());
    }

    /**
     * Where a report stands, without what is written in it.
     *
     * @throws TidakDitemukan if there is none, or not for this person
     */
    @Perlu(Perbuatan.LIHAT_LAPORAN)
    public RingkasanLaporan sekarang(Pelaku pelaku, Long id) {
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_LAPORAN, akses.membaca(pelaku, laporanRepository.ambil(id)));
        return reader.satu(id);
    }

    /**
     * One report, measured.
     *
     * @throws TidakDitemukan if there is none, or not for this person
     */
    @Perlu(Perbuatan.LIHAT_LAPORAN)
    public RincianLaporan lihat(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_LAPORAN, akses.membaca(pelaku, laporan));
        LembarUkur lembar = pengukur.ukur(laporan);
        boolean menulis = laporan.sedangDitulis()
                && hakAkses.boleh(pelaku, Perbuatan.TULIS_LAPORAN, akses.menulis(pelaku, laporan));
        return new RincianLaporan(reader.satu(id), laporan.perjanjian() == null ? null : laporan.perjanjian().id(), menulis,
                laporan.pengubah().nama(), laporan.pengubah().pada(), lembar.baris(), lembar.aturan().kalimat(laporan.masa()), lembar.anggaran(), laporan.narasi(),
                cek.uji(lembar), buktiRepository.milik(id), riwayat(id), pengajuan(id),
                lembar.triwulanLalu().map(lalu -> TeksLalu.dari(lalu, laporan)).orElse(TeksLalu.TIADA));
    }

    private List<RincianLaporan.Tahap> riwayat(Long id) {
        Instant kini = jam.kini();
        return tahapRepository.semua(KunciLaporan.dari(id)).stream().map(tahap -> new RincianLaporan.Tahap(tahap.langkah(), tahap.pemegang(),
                tahap.pengajuanKe(), tahap.dibukaPada(), tahap.tenggat(), tahap.ditutupPada(), tahap.ditutupOleh(),
                tahap.arah(), tahap.keputusan(), tahap.catatan(),
                Tenggat.pada(tahap.tenggat(), jam.zona()).lewat(tahap.ditutupPada() == null ? kini : tahap.ditutupPada())))
                .toList();
    }

    private List<RincianLaporan.Kiriman> pengajuan(Long id) {
        return pengajuanRepository.milik(id).stream()
                .map(satu -> new RincianLaporan.Kiriman(satu.ke(), satu.nama(), satu.tandaTerima())).toList();
    }
}
