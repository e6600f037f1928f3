package id.tepat.penyajian;

import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.OrganisasiRepository;
import id.tepat.pelaporan.AksesLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads part I of a report: the uraian tugas of its jabatan as in force on the quarter's last day. */
@UseCase
public class PembacaanTugasFungsi {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private OrganisasiRepository organisasi;

    @Inject
    private AksesLaporan akses;

    @Inject
    private HakAkses hakAkses;

    /** Empty for a unit's report, and where no uraian tugas is stored. */
    @Perlu(Perbuatan.LIHAT_LAPORAN)
    public Optional<TugasFungsi> untuk(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_LAPORAN, akses.membaca(pelaku, laporan));
        return Optional.ofNullable(laporan.jabatan()).map(Jabatan::jenis)
                .flatMap(jenis -> organisasi.uraianTugasBerlaku(jenis, laporan.masa().akhir()))
                .map(uraian -> new TugasFungsi(uraian.dasar(), uraian.butir()));
    }
}
