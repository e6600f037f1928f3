package id.tepat.akun.layar;

import id.tepat.akun.PintuMasuk;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pindah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the session and leads to the login page; by a form only, so that no link and no picture logs anybody out. */
@RequestScoped
@Alamat("/keluar.xhtml")
public class Keluar extends Layar {

    @Inject
    private PintuMasuk pintu;

    @Inject
    private HttpServletRequest permintaan;

    @Override
    protected void muat(ParameterLayar parameter) {
        if ("POST".equals(permintaan.getMethod())) {
            pintu.keluar();
            Pindah.ke("/masuk.xhtml?keluar=true");
        } else {
            Pindah.ke("/tugas.xhtml");
        }
    }
}
