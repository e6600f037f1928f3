package id.tepat.akun.layar;

import id.tepat.akun.PintuMasuk;
import id.tepat.galat.TidakSah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The login page, and the button that ends a session. */
@Named
@RequestScoped
public class Masuk {

    @Inject
    private PintuMasuk pintu;

    private String namaAkun;
    private String sandi;
    private String tujuan;
    private boolean habis;
    private boolean keluar;

    public void masuk() throws IOException {
        String jalan = pintu.masuk(namaAkun, sandi, tujuan)
                .orElseThrow(() -> new TidakSah("Nama akun atau sandi tidak cocok."));
        FacesContext konteks = FacesContext.getCurrentInstance();
        konteks.getExternalContext().redirect(konteks.getExternalContext().getRequestContextPath() + jalan);
        konteks.responseComplete();
    }

    /** Ends the session and shows the login page. */
    public String keluar() {
        pintu.keluar();
        return "/masuk.xhtml?faces-redirect=true&keluar=true";
    }

    public String getNamaAkun() {
        return namaAkun;
    }

    public void setNamaAkun(String namaAkun) {
        this.namaAkun = namaAkun;
    }

    public String getSandi() {
        return sandi;
    }

    public void setSandi(String sandi) {
        this.sandi = sandi;
    }

    public String getTujuan() {
        return tujuan;
    }

    public void setTujuan(String tujuan) {
        this.tujuan = tujuan;
    }

    /** Whether he comes from a session that ended while he worked. */
    public boolean isHabis() {
        return habis;
    }

    public void setHabis(boolean habis) {
        this.habis = habis;
    }

    public boolean isKeluar() {
        return keluar;
    }

    public void setKeluar(boolean keluar) {
        this.keluar = keluar;
    }
}
