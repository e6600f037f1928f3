package id.tepat.tanggapan;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import jakarta.inject.Inject;
import java.util.List;

/** Reading the answers to a report: for everybody who may read the report. */
@UseCase
public class PembacaanTanggapan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private TanggapanRepository tanggapanRepository;

    /** All answers, newest first. */
    @Perlu(value = Perbuatan.LIHAT_LAPORAN, terhadap = HubunganLaporan.Membaca.class)
    public List<RincianTanggapan> untuk(Pelaku pelaku, Long laporanId) {
        LaporanKinerja laporan = laporanRepository.ambil(laporanId);
        return tanggapanRepository.untuk(laporanId).stream().map(RincianTanggapan::dari).toList();
    }
}
