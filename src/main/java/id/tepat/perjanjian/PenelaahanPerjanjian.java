package id.tepat.perjanjian;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;

/** Review of a draft by the pihak kedua: on to be signed, or back to who wrote it. */
@UseCase
public class PenelaahanPerjanjian {

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

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
        teruskan(pelaku, perjanjian, ArahAlur.LANJUT, "Menyetujui " + perjanjian.sebutan());
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
        teruskan(pelaku, perjanjian, ArahAlur.KEMBALI, "Mengembalikan " + perjanjian.sebutan() + ": " + perjanjian.catatanTelaah());
    }

    private PerjanjianKinerja untukDitelaah(Pelaku pelaku, Long id, long versi) {
        PerjanjianKinerja perjanjian = repository.ambil(id);
        perjanjian.pastikanVersi(versi);
        return perjanjian;
    }

    private void teruskan(Pelaku pelaku, PerjanjianKinerja perjanjian, ArahAlur arah, String rincian) {
        repository.tuliskan();
        alur.selesaikan(Langkah.TELAAH_PERJANJIAN, KunciPerjanjian.dari(perjanjian), arah);
        jejak.catat(pelaku, Perbuatan.TELAAH_PERJANJIAN, PenyusunanPerjanjian.OBJEK, perjanjian.id(), perjanjian.versi(), rincian);
    }
}
