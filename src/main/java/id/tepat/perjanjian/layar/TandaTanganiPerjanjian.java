package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.meja.KunciIdempoten;
import id.tepat.perjanjian.PenandatangananPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signing as pihak pertama or pihak kedua, with the password again. */
@Named
@RequestScoped
public class TandaTanganiPerjanjian {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PerjanjianTerbuka terbuka;

    @Inject
    private PenandatangananPerjanjian penandatanganan;

    private String sandi;

    public String sebagaiPihakPertama() {
        penandatanganan.sebagaiPihakPertama(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), sandi, KunciIdempoten.TANPA);
        return kembali("Perjanjian kinerja ditandatangani; menunggu tanda tangan pihak kedua.");
    }

    public String sebagaiPihakKedua() {
        penandatanganan.sebagaiPihakKedua(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), sandi, KunciIdempoten.TANPA);
        return kembali("Perjanjian kinerja ditandatangani kedua pihak dan berlaku.");
    }

    private String kembali(String pesan) {
        Pesan.berhasilLaluPindah(pesan);
        return "/perjanjian/lihat.xhtml?faces-redirect=true&id=" + terbuka.getId();
    }

    public String getSandi() {
        return sandi;
    }

    public void setSandi(String sandi) {
        this.sandi = sandi;
    }
}
