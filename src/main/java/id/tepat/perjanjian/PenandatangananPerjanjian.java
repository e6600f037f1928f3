package id.tepat.perjanjian;

import id.tepat.keamanan.KonfirmasiSandi;
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

/**
 * Both signatures, in order: each a confirmed act of the signed-in person, who gives his password again. With the
 * second one the diagram lets the Perjanjian Kinerja take force, in the same transaction.
 */
@UseCase
public class PenandatangananPerjanjian {

    @Inject
    private MejaPerjanjian meja;

    @Inject
    private KonfirmasiSandi konfirmasi;

    @Inject
    private PembubuhanHariIni pembubuhan;

    /**
     * @param sandi the person's password
     * @param kunci protects against doing it twice
     * @throws id.tepat.galat.TidakSah if it is not his, or the jabatan is vacant
     */
    @Perlu(value = Perbuatan.TANDA_TANGANI_PIHAK_PERTAMA, terhadap = HubunganPerjanjian.PihakPertama.class)
    public void sebagaiPihakPertama(Pelaku pelaku, Long id, long versi, String sandi, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.TANDA_TANGANI_PIHAK_PERTAMA, (perjanjian, kini) -> {
            konfirmasi.pastikan(pelaku, sandi);
            PembubuhanHariIni.Pejabat diri = pembubuhan.pertama(perjanjian);
            perjanjian.tandaTanganiPihakPertama(diri.pejabat(), pembubuhan.diSistem(diri.penandatangan(), pelaku));
            return ditandatangani(perjanjian, Langkah.TANDA_TANGANI_PIHAK_PERTAMA);
        });
    }

    /**
     * @param sandi the person's password
     * @param kunci protects against doing it twice
     * @throws id.tepat.galat.TidakSah if it is not his
     */
    @Perlu(value = Perbuatan.TANDA_TANGANI_PIHAK_KEDUA, terhadap = HubunganPerjanjian.PihakKedua.class)
    public void sebagaiPihakKedua(Pelaku pelaku, Long id, long versi, String sandi, KunciIdempoten kunci) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, kunci), Perbuatan.TANDA_TANGANI_PIHAK_KEDUA, (perjanjian, kini) -> {
            konfirmasi.pastikan(pelaku, sandi);
            perjanjian.tandaTanganiPihakKedua(pembubuhan.diSistem(pembubuhan.kedua(perjanjian), pelaku));
            return ditandatangani(perjanjian, Langkah.TANDA_TANGANI_PIHAK_KEDUA);
        });
    }

    private static Putusan<Void> ditandatangani(PerjanjianKinerja perjanjian, Langkah langkah) {
        return Putusan.tanpaHasil(Gerak.menyelesaikan(langkah), ArahAlur.LANJUT, "Menandatangani " + perjanjian.sebutan(), null);
    }
}
