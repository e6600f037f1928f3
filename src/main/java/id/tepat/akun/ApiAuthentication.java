package id.tepat.akun;

import id.tepat.keamanan.AlamatPeminta;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header {@code Authorization} of a machine: Basic or Bearer; refusals as RFC 9457 problems, never a redirect. */
@ApplicationScoped
public class ApiAuthentication {

    private static final String BASIC = "basic ";
    private static final String BEARER = "bearer ";
    private static final Pattern BASE64 = Pattern.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?");

    @Inject
    private BasicVerification basic;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private AlamatPeminta alamat;

    /**
     * @return the account, empty without a header or if anything in it is wrong
     * @throws TerlaluBanyakPercobaan if too many attempts failed before
     */
    Optional<AkunMasuk> akun(HttpServletRequest permintaan) {
        String isi = permintaan.getHeader("Authorization");
        String jenis = isi == null ? "" : isi.toLowerCase(Locale.ROOT);
        if (jenis.startsWith(BEARER)) {
            return credentials.token(isi.substring(BEARER.length()).strip());
        }
        if (jenis.startsWith(BASIC)) {
            return pasangan(isi.substring(BASIC.length()).strip())
                    .flatMap(dua -> basic.periksa(dua[0], dua[1], alamat.dari(permintaan)));
        }
        return Optional.empty();
    }

    /** Name and password of a Basic header, empty if it is not one. */
    static Optional<String[]> pasangan(String base64) {
        try {
            String teks = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            int titikDua = teks.indexOf(':');
            return titikDua < 0 ? Optional.empty()
                    : Optional.of(new String[] {teks.substring(0, titikDua), teks.substring(titikDua + 1)});
        } catch (IllegalArgumentException bukanBase64) {
            return Optional.empty();
        }
    }

    /**
     * Whether the header is called Basic and isn't. Liberty reads it once more by itself after the mechanism, and fails
     * (500) over what is no base64 with a colon in it.
     */
    static boolean rusak(HttpServletRequest permintaan) {
        String isi = permintaan.getHeader("Authorization");
        return isi != null && isi.startsWith("Basic ") && (!BASE64.matcher(isi.substring(BASIC.length())).matches()
                || pasangan(isi.substring(BASIC.length())).isEmpty());
    }

    /** Refuses it, and sends that at once: what Liberty fails over afterwards no longer reaches anybody. */
    static void tolakRusak(HttpServletResponse jawaban) {
        tolak(jawaban);
        try {
            jawaban.flushBuffer();
        } catch (IOException putus) {
            throw new UncheckedIOException(putus);
        }
    }

    static void tolak(HttpServletResponse jawaban) {
        jawaban.addHeader("WWW-Authenticate", "Basic realm=\"Tepat\", charset=\"UTF-8\"");
        jawaban.addHeader("WWW-Authenticate", "Bearer realm=\"Tepat\"");
        kirim(jawaban, 401, "Belum masuk", "Sertakan nama akun dan sandi (Basic) atau token akses (Bearer) yang benar.");
    }

    static void tolak(HttpServletResponse jawaban, TerlaluBanyakPercobaan galat) {
        jawaban.setHeader("Retry-After", Long.toString(galat.detik()));
        kirim(jawaban, galat.status(), "Terlalu banyak percobaan", galat.getMessage());
    }

    private static void kirim(HttpServletResponse jawaban, int status, String judul, String rincian) {
        jawaban.setStatus(status);
        jawaban.setContentType("application/problem+json");
        jawaban.setCharacterEncoding("UTF-8");
        try {
            jawaban.getWriter().write("{\"title\":\"" + judul + "\",\"status\":" + status + ",\"detail\":\"" + rincian + "\"}");
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
