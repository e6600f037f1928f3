package id.tepat.akun.layar;

import id.tepat.akun.PintuMasuk;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pindah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Ends the session and leads to the login page. */
@RequestScoped
@Alamat("/keluar.xhtml")
public class Keluar extends Layar {

    @Inject
    private PintuMasuk pintu;

    @Override
    protected void muat(ParameterLayar parameter) {
        pintu.keluar();
        Pindah.ke("/masuk.xhtml?keluar=true");
    }
}
