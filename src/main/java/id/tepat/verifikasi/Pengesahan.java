package id.tepat.verifikasi;

import id.tepat.cekangka.PengujiLaporan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.Gerak;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.Permintaan;
import id.tepat.meja.Putusan;
import id.tepat.meja.Tindakan;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.MejaLaporan;
import id.tepat.pengajuan.HasilPengajuan;
import id.tepat.pengajuan.PenerbitanTandaTerima;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.time.Instant;

/** The head of a unit signs its report, or gives it back to its preparer. */
@UseCase
public class Pengesahan {

    private static final Gerak DARI_KEPALA = Gerak.menyelesaikan(Langkah.SAHKAN_LAPORAN);

    @Inject
    private MejaLaporan meja;

    @Inject
    private PengujiLaporan penguji;

    @Inject
    private PenerbitanTandaTerima tandaTerima;

    /**
     * Signs: that is the report's submission.
     *
     * @param versi the version the head saw
     * @param kunci protects against doing it twice: the same key gives the same receipt
     */
    @Perlu(value = Perbuatan.SAHKAN_LAPORAN, terhadap = HubunganLaporan.Mengesahkan.class)
    public HasilPengajuan sahkan(Pelaku pelaku, Long id, long versi, String catatan, KunciIdempoten kunci) {
        Permintaan permintaan = new Permintaan(pelaku, id, versi, kunci);
        return meja.kerjakan(permintaan, Perbuatan.SAHKAN_LAPORAN, new Tindakan<>() {
            @Override
            public Putusan<HasilPengajuan> lakukan(LaporanKinerja laporan, Instant kini) {
                laporan.sahkan(ArahAlur.LANJUT, catatan, pelaku, kini);
                HasilPengajuan hasil = tandaTerima.terbitkan(laporan, penguji.uji(laporan), permintaan);
                return new Putusan<>(DARI_KEPALA, ArahAlur.LANJUT, "Disahkan, tanda terima " + hasil.tandaTerima().nomor(), catatan, hasil);
            }

            @Override
            public HasilPengajuan dahulu(LaporanKinerja laporan, KunciIdempoten sama) {
                return tandaTerima.dahulu(laporan, sama).orElseThrow();
            }

            @Override
            public void pastikanMungkin(LaporanKinerja laporan) {
                tandaTerima.pastikanBelumTerbit(laporan);
            }
        });
    }

    /** Gives it back, with a note. */
    @Perlu(value = Perbuatan.SAHKAN_LAPORAN, terhadap = HubunganLaporan.Mengesahkan.class)
    public void kembalikan(Pelaku pelaku, Long id, long versi, String catatan, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.SAHKAN_LAPORAN, (laporan, kini) -> {
            laporan.sahkan(ArahAlur.KEMBALI, catatan, pelaku, kini);
            return Putusan.tanpaHasil(DARI_KEPALA, ArahAlur.KEMBALI, "Dikembalikan kepala perangkat daerah", catatan);
        });
    }
}
