package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.perjanjian.PenelaahanPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The pihak kedua's review. */
@Named
@RequestScoped
public class TelaahPerjanjian {

    @Inject
    private KabarPerjanjian kabar;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PerjanjianTerbuka terbuka;

    @Inject
    private PenelaahanPerjanjian penelaahan;

    private String catatan;

    public String setujui() {
        penelaahan.setujui(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), catatan);
        return kembali(kabar.kalimat(terbuka.getKepala(), "disetujui"));
    }

    public String kembalikan() {
        penelaahan.kembalikan(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), catatan);
        return kembali(kabar.kalimat(terbuka.getKepala(), "dikembalikan"));
    }

    private String kembali(String pesan) {
        Pesan.berhasilLaluPindah(pesan);
        return "/perjanjian/lihat.xhtml?faces-redirect=true&id=" + terbuka.getId();
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String catatan) {
        this.catatan = catatan;
    }
}
