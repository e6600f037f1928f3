package id.tepat.akun.layar;

import id.tepat.akun.PintuMasuk;
import id.tepat.galat.TidakSah;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The login page, and the button that ends a session. */
@Named
@RequestScoped
@Alamat("/masuk.xhtml")
public class Masuk extends Layar {

    private static final int TUJUAN_TERPANJANG = 1000;

    @Inject
    private PintuMasuk pintu;

    private String namaAkun;
    private String sandi;
    private String tujuan;
    private boolean habis;
    private boolean keluar;

    @Override
    protected void muat(ParameterLayar parameter) {
        tujuan = parameter.teks("tujuan", TUJUAN_TERPANJANG);
        habis = parameter.ya("habis");
        keluar = parameter.ya("keluar");
    }

    public void masuk() throws IOException {
        String jalan = pintu.masuk(namaAkun, sandi, tujuan)
                .orElseThrow(() -> new TidakSah("Nama akun atau sandi tidak cocok."));
        FacesContext konteks = FacesContext.getCurrentInstance();
        konteks.getExternalContext().redirect(konteks.getExternalContext().getRequestContextPath() + jalan);
        konteks.responseComplete();
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

    /** Whether he comes from a session that ended while he worked. */
    public boolean isHabis() {
        return habis;
    }

    public boolean isKeluar() {
        return keluar;
    }
}
