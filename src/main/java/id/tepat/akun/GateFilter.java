package id.tepat.akun;

import id.tepat.keamanan.AlamatPeminta;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before everything: security headers on every answer; no form from another site; and, should the
 * authentication mechanism ever not have been asked, no page without a login.
 */
@WebFilter("/*")
public class GateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AlamatPeminta alamat;

    @Inject
    @ConfigProperty(name = "TEPAT_TLS_PORT")
    private transient Optional<Integer> portTls;

    @Override
    protected void doFilter(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws IOException, ServletException {
        String jalan = TepatAuthenticationMechanism.jalan(permintaan);
        Jalur jalur = Jalur.dari(jalan);
        boolean terenkripsi = alamat.terenkripsi(permintaan);
        SecurityHeaders.pasang(jawaban, jalur, terenkripsi);
        if (!terenkripsi && portTls.filter(port -> port > 0).isPresent() && !jalur.api()) {
            jawaban.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
            jawaban.setHeader("Location", keTls(permintaan, portTls.get()));
        } else if (!jalur.api() && mengubah(permintaan) && dariSitusLain(permintaan)) {
            jawaban.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (jalur.perluMasuk() && permintaan.getAttribute(AkunMasuk.ATRIBUT) == null) {
            jawaban.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            rantai.doFilter(permintaan, jawaban);
        }
    }

    private static boolean mengubah(HttpServletRequest permintaan) {
        return !"GET".equals(permintaan.getMethod()) && !"HEAD".equals(permintaan.getMethod());
    }

    /** Sent by a page of another site; a check beside the view state of each page and SameSite of the cookie. */
    private static boolean dariSitusLain(HttpServletRequest permintaan) {
        String asal = permintaan.getHeader("Origin");
        return "cross-site".equals(permintaan.getHeader("Sec-Fetch-Site")) || asal != null && !sama(asal, permintaan);
    }

    private static boolean sama(String asal, HttpServletRequest permintaan) {
        String tuan = permintaan.getHeader("Host");
        try {
            return tuan == null || URI.create(asal).getAuthority().equalsIgnoreCase(tuan);
        } catch (IllegalArgumentException | NullPointerException bukanAsal) {
            return false;
        }
    }

    private static String keTls(HttpServletRequest permintaan, int port) {
        String tanya = permintaan.getQueryString();
        return "https://" + permintaan.getServerName() + ":" + port + permintaan.getRequestURI() + (tanya == null ? "" : "?" + tanya);
    }
}
