package id.tepat.tanggapan;

import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.AksesLaporan;
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

    @Inject
    private AksesLaporan akses;

    @Inject
    private HakAkses hakAkses;

    /** All answers, newest first. */
    @Perlu(Perbuatan.LIHAT_LAPORAN)
    public List<RincianTanggapan> untuk(Pelaku pelaku, Long laporanId) {
        LaporanKinerja laporan = laporanRepository.ambil(laporanId);
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_LAPORAN, akses.membaca(pelaku, laporan));
        return tanggapanRepository.untuk(laporanId).stream().map(RincianTanggapan::dari).toList();
    }
}
