package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.perjanjian.PenandatangananPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signing as pihak pertama or pihak kedua, with the password again. */
@Named
@RequestScoped
public class TandaTanganiPerjanjian {

    @Inject
    private KabarPerjanjian kabar;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PerjanjianTerbuka terbuka;

    @Inject
    private PenandatangananPerjanjian penandatanganan;

    private String sandi;

    public String sebagaiPihakPertama() {
        penandatanganan.sebagaiPihakPertama(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), sandi);
        return kembali(kabar.kalimat(terbuka.getKepala(), "ditandatangani pihak pertama"));
    }

    public String sebagaiPihakKedua() {
        penandatanganan.sebagaiPihakKedua(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), sandi);
        return kembali(kabar.kalimat(terbuka.getKepala(), "ditandatangani kedua pihak dan berlaku"));
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
