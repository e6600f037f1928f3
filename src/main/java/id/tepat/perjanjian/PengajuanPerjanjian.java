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
import java.util.Set;

/** What becomes of a draft: its writer hands it to the pihak kedua, or gives it up. */
@UseCase
public class PengajuanPerjanjian {

    private static final Gerak DARI_PENYUSUN = Gerak.menyelesaikan(Set.of(Langkah.SUSUN_PERJANJIAN, Langkah.PERBAIKI_PERJANJIAN));

    @Inject
    private MejaPerjanjian meja;

    /**
     * Hands the draft, or its correction, to the pihak kedua for review.
     *
     * @param kunci protects against doing it twice
     */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.PihakPertama.class)
    public void ajukan(Pelaku pelaku, Long id, long versi, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.SUSUN_PERJANJIAN, (perjanjian, kini) -> {
            perjanjian.ajukanTelaah(pelaku, kini);
            return Putusan.tanpaHasil(DARI_PENYUSUN, ArahAlur.LANJUT, "Mengajukan " + perjanjian.sebutan() + " untuk ditelaah", null);
        });
    }

    /**
     * Gives the draft up.
     *
     * @param kunci protects against doing it twice
     */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.PihakPertama.class)
    public void batalkan(Pelaku pelaku, Long id, long versi, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.SUSUN_PERJANJIAN, (perjanjian, kini) -> {
            perjanjian.batalkan(pelaku, kini);
            return Putusan.tanpaHasil(DARI_PENYUSUN, ArahAlur.BERHENTI, "Membatalkan " + perjanjian.sebutan(), null);
        });
    }
}
