package id.tepat.akun;

import id.tepat.keamanan.AlamatPeminta;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one authentication mechanism of the application (Jakarta Security 3.0 allows one). {@code /api} is stateless:
 * Basic or bearer, the session cookie means nothing there, refusals are JSON. Everything else lives on the session
 * that {@code /masuk.xhtml} begins. Fails closed: a path nobody thought of needs a login.
 */
@ApplicationScoped
public class TepatAuthenticationMechanism implements HttpAuthenticationMechanism {

    @Inject
    private ApiAuthentication api;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private AlamatPeminta alamat;

    @Inject
    private Kesiapan kesiapan;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest permintaan, HttpServletResponse jawaban, HttpMessageContext konteks) {
        Jalur jalur = Jalur.dari(jalan(permintaan));
        SecurityHeaders.pasang(jawaban, jalur, alamat.terenkripsi(permintaan));
        if (ApiAuthentication.rusak(permintaan)) {
            ApiAuthentication.tolakRusak(jawaban);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        // Nobody is refused before the accounts are there: the filter that follows asks to wait.
        if (jalur == Jalur.BERKAS || !kesiapan.sudahSiap()) {
            return konteks.doNothing();
        }
        return jalur.api() ? api(jalur, permintaan, jawaban, konteks) : halaman(jalur, permintaan, jawaban, konteks);
    }

    private AuthenticationStatus api(Jalur jalur, HttpServletRequest permintaan, HttpServletResponse jawaban, HttpMessageContext konteks) {
        if (!jalur.perluMasuk()) {
            return konteks.doNothing();
        }
        try {
            Optional<AkunMasuk> akun = api.akun(permintaan);
            if (akun.isPresent()) {
                return kenali(akun.get(), permintaan, konteks);
            }
            ApiAuthentication.tolak(jawaban);
        } catch (TerlaluBanyakPercobaan galat) {
            ApiAuthentication.tolak(jawaban, galat);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus halaman(Jalur jalur, HttpServletRequest permintaan, HttpServletResponse jawaban, HttpMessageContext konteks) {
        Optional<AkunMasuk> akun = SesiMasuk.dari(permintaan)
                .flatMap(sesi -> credentials.masihMasuk(sesi.penggunaId(), sesi.generasi()));
        if (akun.isPresent()) {
            AuthenticationStatus hasil = kenali(akun.get(), permintaan, konteks);
            return jalur.terbukaBagi(akun.get().peran()) ? hasil : PengantarMasuk.larang(jawaban);
        }
        return jalur.perluMasuk() ? PengantarMasuk.antar(permintaan, jawaban) : konteks.doNothing();
    }

    private static AuthenticationStatus kenali(AkunMasuk akun, HttpServletRequest permintaan, HttpMessageContext konteks) {
        permintaan.setAttribute(AkunMasuk.ATRIBUT, akun);
        return konteks.notifyContainerAboutLogin(new CredentialValidationResult(akun.namaAkun(),
                akun.peran().stream().map(Enum::name).collect(Collectors.toSet())));
    }

    /** As the container maps it: decoded, without {@code ;parameters}, whatever the raw URI looks like. */
    static String jalan(HttpServletRequest permintaan) {
        String sisa = permintaan.getPathInfo();
        return permintaan.getServletPath() + (sisa == null ? "" : sisa);
    }
}
