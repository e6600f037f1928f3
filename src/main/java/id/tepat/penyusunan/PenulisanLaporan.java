package id.tepat.penyusunan;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.AksesLaporan;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.penyajian.PerincianLaporan;
import id.tepat.penyajian.RincianLaporan;
import jakarta.inject.Inject;

/** Writing a report, as often as a key is pressed: no trail line for each, the snapshot at submission tells it all. */
@UseCase
public class PenulisanLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PerincianLaporan perincian;

    @Inject
    private AksesLaporan akses;

    @Inject
    private HakAkses hakAkses;

    @Inject
    private JamServer jam;

    /**
     * Saves part of a report.
     *
     * @param versi the version the writer saw
     * @return the report as it is then, measured
     */
    @Perlu(Perbuatan.TULIS_LAPORAN)
    public RincianLaporan simpan(Pelaku pelaku, Long id, long versi, IsianLaporan isian) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        hakAkses.pastikan(pelaku, Perbuatan.TULIS_LAPORAN, akses.menulis(pelaku, laporan));
        laporan.pastikanVersi(versi);

        laporan.tulis(isian, pelaku, jam.kini());

        laporanRepository.tuliskan();
        return perincian.rinci(laporan, true);
    }
}
