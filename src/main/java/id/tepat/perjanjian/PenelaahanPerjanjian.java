package id.tepat.perjanjian;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.Gerak;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.Permintaan;
import id.tepat.meja.Putusan;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;

/** Review of a draft by the pihak kedua: on to be signed, or back to who wrote it. */
@UseCase
public class PenelaahanPerjanjian {

    private static final Gerak DARI_PENELAAH = Gerak.menyelesaikan(Langkah.TELAAH_PERJANJIAN);

    @Inject
    private MejaPerjanjian meja;

    /**
     * Lets it go on to be signed.
     *
     * @param catatan may be null
     * @param kunci   protects against doing it twice
     */
    @Perlu(value = Perbuatan.TELAAH_PERJANJIAN, terhadap = HubunganPerjanjian.PihakKedua.class)
    public void setujui(Pelaku pelaku, Long id, long versi, String catatan, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.TELAAH_PERJANJIAN, (perjanjian, kini) -> {
            perjanjian.setujui(catatan, pelaku, kini);
            return Putusan.tanpaHasil(DARI_PENELAAH, ArahAlur.LANJUT, "Menyetujui " + perjanjian.sebutan(), catatan);
        });
    }

    /**
     * Sends it back.
     *
     * @param catatan what to correct; required
     * @param kunci   protects against doing it twice
     */
    @Perlu(value = Perbuatan.TELAAH_PERJANJIAN, terhadap = HubunganPerjanjian.PihakKedua.class)
    public void kembalikan(Pelaku pelaku, Long id, long versi, String catatan, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.TELAAH_PERJANJIAN, (perjanjian, kini) -> {
            perjanjian.kembalikan(catatan, pelaku, kini);
            return Putusan.tanpaHasil(DARI_PENELAAH, ArahAlur.KEMBALI, "Mengembalikan " + perjanjian.sebutan(), catatan);
        });
    }
}
