package id.tepat.verifikasi;

import id.tepat.antrean.KeputusanSekaligus;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.Gerak;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.Permintaan;
import id.tepat.meja.Putusan;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pelaporan.MejaLaporan;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.time.Instant;

/** Bagian Organisasi accepts a report, or returns it with a reason. */
@UseCase
public class VerifikasiKabupaten {

    @Inject
    private MejaLaporan meja;

    @Inject
    private KeputusanSekaligus sekaligus;

    @Inject
    private LaporanRepository laporanRepository;

    /**
     * Accepts.
     *
     * @param versi the version the verifier saw
     * @param kunci protects against doing it twice
     */
    @Perlu(value = Perbuatan.VERIFIKASI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void terima(Pelaku pelaku, Long id, long versi, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.VERIFIKASI_LAPORAN, (laporan, kini) -> terima(laporan, pelaku, kini));
    }

    /**
     * Accepts together with others: refused where something was noticed that the verifier has not looked at.
     *
     * @param versi the version the verifier saw
     */
    @Perlu(value = Perbuatan.VERIFIKASI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void terimaSekaligus(Pelaku pelaku, Long id, long versi) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, KunciIdempoten.TANPA), Perbuatan.VERIFIKASI_LAPORAN, (laporan, kini) -> {
            sekaligus.pastikanBoleh(pelaku, laporan);
            return terima(laporan, pelaku, kini);
        });
    }

    /** Opens a report that waits for the kabupaten; from then on the verifier has seen this submission. */
    @Perlu(value = Perbuatan.VERIFIKASI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void buka(Pelaku pelaku, Long id) {
        sekaligus.catatDilihat(pelaku, laporanRepository.ambil(id));
    }

    /** Returns to the writer; the report then takes its whole chain again. */
    @Perlu(value = Perbuatan.VERIFIKASI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void kembalikan(Pelaku pelaku, Long id, long versi, String alasan, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.VERIFIKASI_LAPORAN, (laporan, kini) -> {
            laporan.verifikasi(ArahAlur.KEMBALI, alasan, pelaku, kini);
            return putusan(ArahAlur.KEMBALI, "Dikembalikan kabupaten", alasan);
        });
    }

    private static Putusan<Void> terima(LaporanKinerja laporan, Pelaku pelaku, Instant kini) {
        laporan.verifikasi(ArahAlur.LANJUT, null, pelaku, kini);
        return putusan(ArahAlur.LANJUT, "Diterima kabupaten", null);
    }

    private static Putusan<Void> putusan(ArahAlur arah, String keputusan, String alasan) {
        return Putusan.tanpaHasil(Gerak.menyelesaikan(Langkah.VERIFIKASI_LAPORAN), arah, keputusan, alasan);
    }
}
