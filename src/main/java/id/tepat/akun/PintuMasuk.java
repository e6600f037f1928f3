package id.tepat.akun;

import id.tepat.keamanan.AlamatPeminta;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Logging in and out of the pages. */
@RequestScoped
public class PintuMasuk {

    @Inject
    private HttpServletRequest permintaan;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private AkunSendiri akunSendiri;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private AlamatPeminta alamat;

    @Inject
    private LamaSesi lamaSesi;

    /**
     * Begins a session if name and password are right.
     *
     * @return where to go, from the context root; empty if they are wrong
     * @throws TerlaluBanyakPercobaan if too many attempts failed before
     */
    public Optional<String> masuk(String namaAkun, String sandi, String tujuan) {
        Optional<AkunMasuk> akun = credentials.sandi(namaAkun, sandi, alamat.dari(permintaan));
        akun.ifPresent(satu -> {
            SesiMasuk.mulai(permintaan, satu, lamaSesi.menit());
            akunSendiri.catatMasuk(pelakuAktif.pelaku());
        });
        return akun.map(satu -> Tujuan.lokal(tujuan));
    }

    /** Ends the session. */
    public void keluar() {
        HttpSession sesi = permintaan.getSession(false);
        if (sesi != null) {
            sesi.invalidate();
        }
        permintaan.removeAttribute(AkunMasuk.ATRIBUT);
    }

    /** Address of who asks. */
    public String alamat() {
        return alamat.dari(permintaan);
    }
}
