package id.tepat.verifikasi;

import id.tepat.antrean.KeputusanSekaligus;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.PermintaanRepository;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LangkahLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.util.Set;

/** Bagian Organisasi accepts a report, or returns it with a reason. */
@UseCase
public class VerifikasiKabupaten {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PermintaanRepository permintaan;

    @Inject
    private KeputusanSekaligus sekaligus;

    @Inject
    private LangkahLaporan langkah;

    @Inject
    private JamServer jam;

    /**
     * Accepts.
     *
     * @param versi the version the verifier saw
     * @param kunci protects against doing it twice
     */
    @Perlu(value = Perbuatan.VERIFIKASI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void terima(Pelaku pelaku, Long id, long versi, KunciIdempoten kunci) {
        putuskan(pelaku, id, versi, kunci, ArahAlur.LANJUT, "Diterima kabupaten", null);
    }

    /**
     * Accepts together with others: refused where something was noticed that the verifier has not looked at.
     *
     * @param versi the version the verifier saw
     */
    @Perlu(value = Perbuatan.VERIFIKASI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void terimaSekaligus(Pelaku pelaku, Long id, long versi) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        laporan.pastikanVersi(versi);
        sekaligus.pastikanBoleh(pelaku, laporan);
        terima(pelaku, id, versi, KunciIdempoten.TANPA);
    }

    /** Opens a report that waits for the kabupaten; from then on the verifier has seen this submission. */
    @Perlu(value = Perbuatan.VERIFIKASI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void buka(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        sekaligus.catatDilihat(pelaku, laporan);
    }

    /** Returns to the writer; the report then takes its whole chain again. */
    @Perlu(value = Perbuatan.VERIFIKASI_LAPORAN, terhadap = HubunganLaporan.Memverifikasi.class)
    public void kembalikan(Pelaku pelaku, Long id, long versi, String alasan, KunciIdempoten kunci) {
        putuskan(pelaku, id, versi, kunci, ArahAlur.KEMBALI, "Dikembalikan kabupaten", alasan);
    }

    private void putuskan(Pelaku pelaku, Long id, long versi, KunciIdempoten kunci, ArahAlur arah, String keputusan, String alasan) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        if (permintaan.sudah(laporan.kunci(), kunci)) {
            return;
        }
        laporan.pastikanVersi(versi);

        laporan.verifikasi(arah, alasan, pelaku, jam.kini());

        langkah.selesaikan(laporan, Set.of(Langkah.VERIFIKASI_LAPORAN), pelaku,
                new LangkahLaporan.Putusan(Perbuatan.VERIFIKASI_LAPORAN, arah, keputusan, alasan));
    }
}
