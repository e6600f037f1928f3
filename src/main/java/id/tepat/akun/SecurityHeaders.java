package id.tepat.akun;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

    /** Scripts are bounded by the nonce policy that PrimeFaces sends itself; this adds everything else. */
    private static final String CSP_HALAMAN = "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; "
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
