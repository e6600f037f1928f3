package id.tepat.verifikasi;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LangkahLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.proses.ArahAlur;
import jakarta.inject.Inject;

/** What only the kabupaten does to a report outside its chain: excuse it, or reopen it when finished. */
@UseCase
public class PembebasanLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private LangkahLaporan langkah;

    @Inject
    private JamServer jam;

    /** Excuses the owner from this report, with a reason; it then counts nowhere. */
    @Perlu(value = Perbuatan.BEBASKAN_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void bebaskan(Pelaku pelaku, Long id, long versi, String alasan) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        laporan.pastikanVersi(versi);

        laporan.bebaskan(alasan, pelaku, jam.kini());

        langkah.hentikan(laporan, pelaku,
                new LangkahLaporan.Putusan(Perbuatan.BEBASKAN_LAPORAN, ArahAlur.BERHENTI, "Dibebaskan", alasan));
    }

    /** Reopens a finished report, with a reason; it goes to its writer and takes the whole chain again. */
    @Perlu(value = Perbuatan.BUKA_KEMBALI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void bukaKembali(Pelaku pelaku, Long id, long versi, String alasan) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        laporan.pastikanVersi(versi);

        laporan.bukaKembali(alasan, pelaku, jam.kini());

        langkah.bukaKembali(laporan, pelaku,
                new LangkahLaporan.Putusan(Perbuatan.BUKA_KEMBALI_LAPORAN, ArahAlur.KEMBALI, "Dibuka kembali", alasan));
    }
}
