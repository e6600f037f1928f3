package id.tepat.penyusunan;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.tahap.Andil;
import id.tepat.tahap.PencatatTahap;
import jakarta.inject.Inject;

/** Writing a report, as often as a key is pressed: no trail line for each, the snapshot at submission tells it all. */
@UseCase
public class PenulisanLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PencatatTahap tahap;

    @Inject
    private JamServer jam;

    /**
     * Saves part of a report.
     *
     * @param versi the version the writer saw
     * @return the new version
     */
    @Perlu(value = Perbuatan.TULIS_LAPORAN, terhadap = HubunganLaporan.Menulis.class)
    public long simpan(Pelaku pelaku, Long id, long versi, IsianLaporan isian) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        laporan.pastikanVersi(versi);

        laporan.tulis(isian, pelaku, jam.kini());

        tahap.catat(laporan.kunci(), pelaku, Andil.MENULIS);
        laporanRepository.tuliskan();
        return laporan.versi();
    }
}
