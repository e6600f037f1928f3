package id.tepat.layar;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.TanggalIndonesia;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers whatever failed, for everybody in his own way: a page for who opened one, a message for a page that asked by
 * script and keeps what was typed, a problem (RFC 9457) for a machine. Nothing that may have failed is used for it. A
 * failure of ours gets a code and the time, which stand in the log too.
 */
@WebServlet(GalatServlet.JALAN)
public class GalatServlet extends HttpServlet {

    static final String JALAN = "/galat/jawaban";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(GalatServlet.class.getName());
    /** Without letters and figures that are taken for each other when read out on the phone. */
    private static final String HURUF = "ABCDEFGHJKLMNPRSTUVWXYZ23456789";
    private static final int PANJANG_KODE = 6;
    private static final int GALAT_KAMI = 500;

    private final transient SecureRandom acak = new SecureRandom();

    @Inject
    private transient JamServer jam;

    @Override
    protected void service(HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
        int status = permintaan.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer kode ? kode : HttpServletResponse.SC_NOT_FOUND;
        Throwable sebab = (Throwable) permintaan.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        JawabanGalat galat = sebab instanceof ViewExpiredException ? JawabanGalat.KEDALUWARSA : JawabanGalat.untuk(status);
        String jejak = status >= GALAT_KAMI && galat != JawabanGalat.KEDALUWARSA ? catat(permintaan, sebab) : null;
        jawaban.setCharacterEncoding("UTF-8");
        if (dariApi(permintaan)) {
            jawaban.setStatus(status);
            jawaban.setContentType("application/problem+json");
            jawaban.getWriter().write(galat.problem(status, jejak));
        } else if ("partial/ajax".equals(permintaan.getHeader("Faces-Request"))) {
            jawaban.setStatus(HttpServletResponse.SC_OK);
            jawaban.setContentType("text/xml");
            jawaban.getWriter().write(galat.pesan(jejak));
        } else {
            jawaban.setStatus(status);
            jawaban.setContentType("text/html");
            jawaban.getWriter().write(galat.halaman(permintaan.getContextPath(), jejak));
        }
    }

    /** @return code and time, as whoever calls the administrator reads them out */
    private String catat(HttpServletRequest permintaan, Throwable sebab) {
        StringBuilder kode = new StringBuilder(PANJANG_KODE);
        acak.ints(PANJANG_KODE, 0, HURUF.length()).forEach(satu -> kode.append(HURUF.charAt(satu)));
        String jejak = "Kode " + kode + ", " + TanggalIndonesia.waktuPanjang(jam.nyata(), jam.zona());
        LOG.log(Level.SEVERE, sebab, () -> jejak + ": " + permintaan.getMethod() + " " + asal(permintaan));
        return jejak;
    }

    private static boolean dariApi(HttpServletRequest permintaan) {
        return asal(permintaan).startsWith(permintaan.getContextPath() + "/api/");
    }

    /** The path that failed, without its parameters: they may be secret. */
    private static String asal(HttpServletRequest permintaan) {
        return Objects.toString(permintaan.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), permintaan.getRequestURI());
    }
}
