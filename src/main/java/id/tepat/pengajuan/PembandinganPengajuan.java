package id.tepat.pengajuan;

import id.tepat.bukti.BuktiRepository;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows what is new in a report that was submitted before. */
@UseCase
public class PembandinganPengajuan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PengajuanRepository pengajuanRepository;

    @Inject
    private BuktiRepository buktiRepository;

    /**
     * The last submission against the one before it; while the report is being corrected, or waits to be signed
     * anew, what is written now against the last submission.
     *
     * @return empty if there is nothing earlier to compare with
     */
    @Perlu(value = Perbuatan.LIHAT_LAPORAN, terhadap = HubunganLaporan.Membaca.class)
    public Optional<PerbedaanPengajuan> terakhir(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        List<Pengajuan> semua = pengajuanRepository.milik(id);
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        Pengajuan akhir = semua.get(semua.size() - 1);
        if (laporan.kemajuan().belumDiajukan()) {
            return Optional.of(PerbedaanPengajuan.antara(akhir.ke(), akhir.isi(), null,
                    Salinan.dari(laporan, buktiRepository.milik(id)).isi()));
        }
        return semua.size() < 2 ? Optional.empty() : Optional.of(antara(semua.get(semua.size() - 2), akhir));
    }

    private static PerbedaanPengajuan antara(Pengajuan lama, Pengajuan baru) {
        return PerbedaanPengajuan.antara(lama.ke(), lama.isi(), baru.ke(), baru.isi());
    }
}
