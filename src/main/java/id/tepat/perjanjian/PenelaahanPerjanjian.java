package id.tepat.perjanjian;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.util.Set;

/** Review of a draft by the pihak kedua: on to be signed, or back to who wrote it. */
@UseCase
public class PenelaahanPerjanjian {

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private LangkahPerjanjian langkah;

    @Inject
    private JamServer jam;

    /**
     * Lets it go on to be signed.
     *
     * @param catatan may be null
     */
    @Perlu(value = Perbuatan.TELAAH_PERJANJIAN, terhadap = HubunganPerjanjian.PihakKedua.class)
    public void setujui(Pelaku pelaku, Long id, long versi, String catatan) {
        PerjanjianKinerja perjanjian = untukDitelaah(pelaku, id, versi);
        perjanjian.setujui(catatan, pelaku, jam.kini());
        teruskan(pelaku, perjanjian, ArahAlur.LANJUT, "Disetujui", "Menyetujui " + perjanjian.sebutan());
    }

    /**
     * Sends it back.
     *
     * @param catatan what to correct; required
     */
    @Perlu(value = Perbuatan.TELAAH_PERJANJIAN, terhadap = HubunganPerjanjian.PihakKedua.class)
    public void kembalikan(Pelaku pelaku, Long id, long versi, String catatan) {
        PerjanjianKinerja perjanjian = untukDitelaah(pelaku, id, versi);
        perjanjian.kembalikan(catatan, pelaku, jam.kini());
        teruskan(pelaku, perjanjian, ArahAlur.KEMBALI, "Dikembalikan", "Mengembalikan " + perjanjian.sebutan() + ": " + perjanjian.catatanTelaah());
    }

    private PerjanjianKinerja untukDitelaah(Pelaku pelaku, Long id, long versi) {
        PerjanjianKinerja perjanjian = repository.untukDiubah(id);
        perjanjian.pastikanVersi(versi);
        return perjanjian;
    }

    private void teruskan(Pelaku pelaku, PerjanjianKinerja perjanjian, ArahAlur arah, String keputusan, String rincian) {
        langkah.selesaikan(perjanjian, Set.of(Langkah.TELAAH_PERJANJIAN), pelaku, new LangkahPerjanjian.Putusan(
                Perbuatan.TELAAH_PERJANJIAN, arah, keputusan, perjanjian.catatanTelaah(), rincian));
    }
}
