package id.tepat.layar;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Keeps what a page writes until it is finished, however early and often the framework flushes. Files ({@code
 * getOutputStream}) go straight through: they are whole before their first byte is sent.
 */
class JawabanUtuh extends HttpServletResponseWrapper {

    private static final int AWAL = 16 * 1024;

    private CharArrayWriter isi;
    private PrintWriter penulis;

    JawabanUtuh(HttpServletResponse jawaban) {
        super(jawaban);
    }

    @Override
    public PrintWriter getWriter() {
        if (penulis == null) {
            isi = new CharArrayWriter(AWAL);
            penulis = new PrintWriter(isi);
        }
        return penulis;
    }

    /** The framework would set it to less than a page. */
    @Override
    public void setBufferSize(int ukuran) {
        // what is kept here has no bound
    }

    @Override
    public void flushBuffer() throws IOException {
        if (penulis == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        buang();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        buang();
        super.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        buang();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String pesan) throws IOException {
        buang();
        super.sendError(status, pesan);
    }

    @Override
    public void sendRedirect(String alamat) throws IOException {
        buang();
        super.sendRedirect(alamat);
    }

    /** Sends what was kept; nothing if the request was answered otherwise. */
    void kirim() throws IOException {
        if (penulis != null && isi.size() > 0 && !isCommitted()) {
            isi.writeTo(getResponse().getWriter());
        }
    }

    private void buang() {
        isi = null;
        penulis = null;
    }
}
