package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.perjanjian.AlasanPerubahan;
import id.tepat.perjanjian.PenyusunanPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Beginning a PK Perubahan, with its lawful reason. */
@Named
@RequestScoped
public class UbahPerjanjian {

    @Inject
    private KabarPerjanjian kabar;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PerjanjianTerbuka terbuka;

    @Inject
    private PenyusunanPerjanjian penyusunan;

    private AlasanPerubahan alasan;
    private String penjelasan;

    public String buat() {
        Long id = penyusunan.ubah(pelakuAktif.pelaku(), terbuka.getId(), alasan, penjelasan);
        Pesan.berhasilLaluPindah(kabar.kalimat(terbuka.getKepala(), "disalin menjadi konsep PK Perubahan; ubah yang perlu, lalu ajukan"));
        return "/perjanjian/susun.xhtml?faces-redirect=true&id=" + id;
    }

    public AlasanPerubahan[] getPilihanAlasan() {
        return AlasanPerubahan.values();
    }

    public AlasanPerubahan getAlasan() {
        return alasan;
    }

    public void setAlasan(AlasanPerubahan alasan) {
        this.alasan = alasan;
    }

    public String getPenjelasan() {
        return penjelasan;
    }

    public void setPenjelasan(String penjelasan) {
        this.penjelasan = penjelasan;
    }
}
