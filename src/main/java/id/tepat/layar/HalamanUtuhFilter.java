package id.tepat.layar;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page comes whole or not at all: what fails while it is drawn becomes the error page ({@link GalatServlet}), never half
 * a page that looks like a whole one.
 */
@WebFilter("*.xhtml")
public class HalamanUtuhFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws IOException, ServletException {
        if (permintaan.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER)) {
            rantai.doFilter(permintaan, jawaban);
        } else if (rusak(permintaan)) {
            jawaban.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            gambar(permintaan, jawaban, rantai);
        }
    }

    private static void gambar(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai) throws IOException {
        JawabanUtuh utuh = new JawabanUtuh(jawaban);
        try {
            rantai.doFilter(permintaan, utuh);
        } catch (ServletException | IOException | RuntimeException | StackOverflowError gagal) {
            gagal(permintaan, jawaban, gagal);
            return;
        }
        utuh.kirim();
    }

    private static void gagal(HttpServletRequest permintaan, HttpServletResponse jawaban, Throwable gagal) throws IOException {
        if (jawaban.isCommitted()) {
            throw new IOException("Broken off while a file was being sent", gagal);
        }
        permintaan.setAttribute(RequestDispatcher.ERROR_EXCEPTION, gagal);
        jawaban.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /**
     * Parameters that the container can't decode; a view state in a link (Faces takes any request that has one for a form
     * that came back, and a link must not act like one).
     */
    private static boolean rusak(HttpServletRequest permintaan) {
        try {
            return !"POST".equals(permintaan.getMethod()) && permintaan.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
        } catch (IllegalArgumentException takTerbaca) {
            return true;
        }
    }
}
