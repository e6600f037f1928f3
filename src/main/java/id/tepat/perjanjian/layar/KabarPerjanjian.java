package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.perjanjian.NaskahPerjanjian.Kepala;
import id.tepat.perjanjian.PembacaanPerjanjian;
import id.tepat.tahap.Kelanjutan;
import id.tepat.tahap.Menunggu;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a person reads after an act on a Perjanjian Kinerja: which one, what was done with it, whose turn it is, until when. */
@ApplicationScoped
public class KabarPerjanjian {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanPerjanjian pembacaan;

    /**
     * @param kepala  of the agreement as it was opened
     * @param terjadi what was done: {@code disetujui}
     */
    public String kalimat(Kepala kepala, String terjadi) {
        Menunggu kini = pembacaan.menunggu(pelakuAktif.pelaku(), kepala.id());
        return (kini == null ? Kelanjutan.SELESAI : kini.kelanjutan()).kalimat(sebutan(kepala), terjadi);
    }

    static String sebutan(Kepala kepala) {
        return kepala.sebutan() + " " + kepala.jabatan() + ", " + kepala.perangkatDaerah();
    }
}
