package id.tepat.layar;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out a stored file as a download: never shown inside Tepat's own pages, never taken for another kind of file. */
public final class Unduhan {

    private Unduhan() {}

    public static void kirim(String nama, String jenisIsi, byte[] isi) {
        FacesContext konteks = FacesContext.getCurrentInstance();
        ExternalContext luar = konteks.getExternalContext();
        luar.setResponseContentType(jenisIsi);
        luar.setResponseContentLength(isi.length);
        luar.setResponseHeader("X-Content-Type-Options", "nosniff");
        luar.setResponseHeader("Content-Security-Policy", "sandbox");
        luar.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(nama, StandardCharsets.UTF_8).replace("+", "%20"));
        try {
            luar.getResponseOutputStream().write(isi);
        } catch (IOException putus) {
            throw new UncheckedIOException(putus);
        }
        konteks.responseComplete();
    }
}
