package id.tepat.akun;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

    /** Faces writes its handlers inline, so inline scripts are let through; those of other sites never are. */
    private static final String CSP_HALAMAN = "script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
            + "frame-src 'self'; worker-src 'self'; manifest-src 'self'; media-src 'self'";
    private static final String CSP_API = "default-src 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void pasang(HttpServletResponse jawaban, Jalur jalur, boolean terenkripsi) {
        jawaban.setHeader("X-Content-Type-Options", "nosniff");
        jawaban.setHeader("X-Frame-Options", "DENY");
        jawaban.setHeader("Referrer-Policy", "same-origin");
        jawaban.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        jawaban.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        jawaban.setHeader("Content-Security-Policy", jalur.api() ? CSP_API : CSP_HALAMAN);
        if (jalur != Jalur.BERKAS) {
            jawaban.setHeader("Cache-Control", "no-store");
        }
        if (terenkripsi) {
            jawaban.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
