package id.tepat.akun;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a session remembers of a login: which account, and of which generation. Everything else is read anew with
 * each request, so that a role taken away is gone at once.
 */
record SesiMasuk(Long penggunaId, long generasi) implements Serializable {

    private static final String ATRIBUT = SesiMasuk.class.getName();

    /** Begins a session with an id of its own: one known before the login is worth nothing after it. */
    static void mulai(HttpServletRequest permintaan, AkunMasuk akun, int menit) {
        if (permintaan.getSession(false) != null) {
            permintaan.changeSessionId();
        }
        HttpSession sesi = permintaan.getSession(true);
        sesi.setMaxInactiveInterval(menit * 60);
        sesi.setAttribute(ATRIBUT, new SesiMasuk(akun.penggunaId(), akun.generasi()));
        permintaan.setAttribute(AkunMasuk.ATRIBUT, akun);
    }

    static Optional<SesiMasuk> dari(HttpServletRequest permintaan) {
        return Optional.ofNullable(permintaan.getSession(false)).map(sesi -> (SesiMasuk) sesi.getAttribute(ATRIBUT));
    }
}
