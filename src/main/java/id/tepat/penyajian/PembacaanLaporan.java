package id.tepat.penyajian;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.pelaporan.AksesLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import jakarta.inject.Inject;
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
    private PerincianLaporan perincian;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private OrganisasiReader organisasi;

    @Inject
    private AksesLaporan akses;

    @Inject
    private HakAkses hakAkses;

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
     * One report, measured.
     *
     * @throws TidakDitemukan if there is none, or not for this person
     */
    @Perlu(Perbuatan.LIHAT_LAPORAN)
    public RincianLaporan lihat(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_LAPORAN, akses.membaca(pelaku, laporan));
        return perincian.rinci(laporan, laporan.sedangDitulis()
                && hakAkses.boleh(pelaku, Perbuatan.TULIS_LAPORAN, akses.menulis(pelaku, laporan)));
    }
}
