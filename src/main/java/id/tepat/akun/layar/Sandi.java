package id.tepat.akun.layar;

import id.tepat.akun.PenetapanSandi;
import id.tepat.akun.PintuMasuk;
import id.tepat.galat.TidakSah;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Setting a password by a one-time link. */
@Named
@RequestScoped
@Alamat("/sandi.xhtml")
public class Sandi extends Layar {

    @Inject
    private PenetapanSandi penetapan;

    @Inject
    private PintuMasuk pintu;

    private String kunci;
    private String sandiBaru;
    private String ulangan;
    private boolean selesai;

    @Override
    protected void muat(ParameterLayar parameter) {
        kunci = parameter.teks("kunci");
    }

    public void tetapkan() {
        if (!sandiBaru.equals(ulangan)) {
            throw TidakSah.pada("ulangan", "Kedua sandi tidak sama.");
        }
        penetapan.tetapkan(kunci, sandiBaru, pintu.alamat());
        selesai = true;
    }

    /** The account that the link is for; null if the link is of no use. */
    public String getAkun() {
        return penetapan.akun(kunci).orElse(null);
    }

    public boolean isSelesai() {
        return selesai;
    }

    public String getSandiBaru() {
        return sandiBaru;
    }

    public void setSandiBaru(String sandiBaru) {
        this.sandiBaru = sandiBaru;
    }

    public String getUlangan() {
        return ulangan;
    }

    public void setUlangan(String ulangan) {
        this.ulangan = ulangan;
    }
}
