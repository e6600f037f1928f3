package id.tepat.penyajian;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.OrganisasiRepository;
import id.tepat.pelaporan.HubunganLaporan;
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

    /** Empty for a unit's report, and where no uraian tugas is stored. */
    @Perlu(value = Perbuatan.LIHAT_LAPORAN, terhadap = HubunganLaporan.Membaca.class)
    public Optional<TugasFungsi> untuk(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        return Optional.ofNullable(laporan.jabatan()).map(Jabatan::jenis)
                .flatMap(jenis -> organisasi.uraianTugasBerlaku(jenis, laporan.masa().akhir()))
                .map(uraian -> new TugasFungsi(uraian.dasar(), uraian.butir()));
    }
}
