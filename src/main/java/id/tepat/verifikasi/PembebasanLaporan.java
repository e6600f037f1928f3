package id.tepat.verifikasi;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.Gerak;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.Permintaan;
import id.tepat.meja.Putusan;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.MejaLaporan;
import id.tepat.proses.ArahAlur;
import jakarta.inject.Inject;

/** What only the kabupaten does to a report outside its chain: excuse it, or reopen it when finished. */
@UseCase
public class PembebasanLaporan {

    @Inject
    private MejaLaporan meja;

    /** Excuses the owner from this report, with a reason; it then counts nowhere. */
    @Perlu(value = Perbuatan.BEBASKAN_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void bebaskan(Pelaku pelaku, Long id, long versi, String alasan) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, KunciIdempoten.TANPA), Perbuatan.BEBASKAN_LAPORAN, (laporan, kini) -> {
            laporan.bebaskan(alasan, pelaku, kini);
            return Putusan.tanpaHasil(Gerak.menghentikan(), ArahAlur.BERHENTI, "Dibebaskan", alasan);
        });
    }

    /** Reopens a finished report, with a reason; it goes to its writer and takes the whole chain again. */
    @Perlu(value = Perbuatan.BUKA_KEMBALI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void bukaKembali(Pelaku pelaku, Long id, long versi, String alasan) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, KunciIdempoten.TANPA), Perbuatan.BUKA_KEMBALI_LAPORAN, (laporan, kini) -> {
            laporan.bukaKembali(alasan, pelaku, kini);
            return Putusan.tanpaHasil(Gerak.membukaKembali(laporan.rantai().proses()), ArahAlur.KEMBALI, "Dibuka kembali", alasan);
        });
    }
}
