package id.tepat.mulai;

import id.tepat.akun.Kesiapan;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** While Tepat wakes up (the demo's first start makes half a year of data) every visitor is asked to wait a moment. Named in web.xml, so that it stands before the filters found by annotation. */
public class MenungguFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String HALAMAN = """
            <!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><meta http-equiv="refresh" content="3">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Tepat sedang disiapkan</title></head>
            <body><h1>Tepat sedang disiapkan</h1><p>Sebentar lagi selesai; halaman ini memuat ulang sendiri.</p></body></html>
            """;

    @Inject
    private transient Kesiapan kesiapan;

    @Override
    protected void doFilter(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws IOException, ServletException {
        if (kesiapan.sudahSiap()) {
            rantai.doFilter(permintaan, jawaban);
            return;
        }
        jawaban.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        jawaban.setHeader("Retry-After", "3");
        jawaban.setCharacterEncoding("UTF-8");
        if (permintaan.getRequestURI().startsWith(permintaan.getContextPath() + "/api/")) {
            jawaban.setContentType("application/problem+json");
            jawaban.getWriter().write("{\"title\":\"Tepat sedang disiapkan\",\"status\":503,\"detail\":\"Coba lagi sebentar lagi.\"}");
        } else {
            jawaban.setContentType("text/html");
            jawaban.getWriter().write(HALAMAN);
        }
    }
}
