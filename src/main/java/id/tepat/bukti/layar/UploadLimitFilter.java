package id.tepat.bukti.layar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Turns away what is too large before the container does, and with words: it would answer a form beyond its limit with
 * an error page. The rest of the body is read and dropped (up to a bound), else the browser shows a broken connection.
 */
@WebFilter("/pelaporan/susun.xhtml")
public class UploadLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A file of 10 MB and the fields beside it; below the limit in web.xml. */
    private static final long TERBESAR = 11L * 1024 * 1024;
    private static final long DIBUANG_TERBANYAK = 200L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws IOException, ServletException {
        String jenis = permintaan.getContentType();
        if (jenis == null || !jenis.startsWith("multipart/") || permintaan.getContentLengthLong() <= TERBESAR) {
            rantai.doFilter(permintaan, jawaban);
            return;
        }
        buang(permintaan.getInputStream());
        jawaban.setStatus(HttpServletResponse.SC_SEE_OTHER);
        jawaban.setHeader("Location", alamat(permintaan));
    }

    private static void buang(InputStream isi) throws IOException {
        byte[] wadah = new byte[64 * 1024];
        long dibuang = 0;
        for (int dibaca = isi.read(wadah); dibaca >= 0 && dibuang < DIBUANG_TERBANYAK; dibaca = isi.read(wadah)) {
            dibuang += dibaca;
        }
    }

    /** The same report again; only its number is taken from the address. */
    private static String alamat(HttpServletRequest permintaan) {
        String tanya = permintaan.getQueryString();
        String id = tanya == null ? "" : tanya.replaceAll("(?:^|.*&)id=(\\d{1,18})(?:&.*|$)", "$1");
        return permintaan.getContextPath() + "/pelaporan/susun.xhtml?terlaluBesar=true"
                + (id.matches("\\d{1,18}") ? "&id=" + id : "");
    }
}
