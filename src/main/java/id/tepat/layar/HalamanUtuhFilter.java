package id.tepat.layar;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page comes whole or not at all: what fails while it is drawn becomes the error page, never half a page that looks
 * like a whole one. What a page refused (403, 404) is answered here, after Faces has let go of the request, since the
 * server draws the error page, a page of Faces itself, within {@code sendError}.
 */
@WebFilter("*.xhtml")
public class HalamanUtuhFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String DITOLAK = HalamanUtuhFilter.class.getName();
    /** Above the largest page; lists page. */
    private static final int BYTE_HALAMAN = 512 * 1024;

    /** Answers the request with an error page once Faces is through with it. */
    static void tolak(HttpServletRequest permintaan, int status) {
        permintaan.setAttribute(DITOLAK, status);
    }

    @Override
    protected void doFilter(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws IOException, ServletException {
        if (!permintaan.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER)) {
            jawaban.setBufferSize(BYTE_HALAMAN);
        }
        rantai.doFilter(permintaan, jawaban);
        if (permintaan.getAttribute(DITOLAK) instanceof Integer status && !jawaban.isCommitted()) {
            permintaan.removeAttribute(DITOLAK);
            jawaban.sendError(status);
        }
    }
}
