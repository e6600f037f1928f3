package id.tepat.akun;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads who is not logged in to the login page, and back afterwards; also out of the middle of an ajax call. */
final class PengantarMasuk {

    static final String HALAMAN = "/masuk.xhtml";

    private PengantarMasuk() {}

    static AuthenticationStatus antar(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        String alamat = permintaan.getContextPath() + HALAMAN + "?tujuan="
                + URLEncoder.encode(tujuan(permintaan), StandardCharsets.UTF_8) + (diTengahKerja(permintaan) ? "&habis=1" : "");
        try {
            if ("partial/ajax".equals(permintaan.getHeader("Faces-Request"))) {
                jawaban.setContentType("text/xml");
                jawaban.setCharacterEncoding("UTF-8");
                jawaban.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + alamat.replace("&", "&amp;") + "\"/></partial-response>");
            } else {
                jawaban.setStatus(HttpServletResponse.SC_SEE_OTHER);
                jawaban.setHeader("Location", alamat);
                // Sent at once: Liberty takes an open redirect for its own form login's, and finds no address for it.
                jawaban.flushBuffer();
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Logged in, but this page is for others. */
    static AuthenticationStatus larang(HttpServletResponse jawaban) {
        try {
            jawaban.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The page he was on: itself when he opened it, the one that sent the form otherwise. */
    private static String tujuan(HttpServletRequest permintaan) {
        String tanya = permintaan.getQueryString();
        String sendiri = permintaan.getRequestURI() + (tanya == null ? "" : "?" + tanya);
        if (!diTengahKerja(permintaan)) {
            return Tujuan.lokal(sendiri);
        }
        String asal = permintaan.getHeader("Origin");
        String perujuk = asal == null ? null : Tujuan.dariPerujuk(permintaan.getHeader("Referer"), asal);
        return Tujuan.lokal(perujuk == null ? sendiri : perujuk);
    }

    private static boolean diTengahKerja(HttpServletRequest permintaan) {
        return !"GET".equals(permintaan.getMethod()) && !"HEAD".equals(permintaan.getMethod());
    }
}
