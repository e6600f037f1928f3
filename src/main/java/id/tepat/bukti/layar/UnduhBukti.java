package id.tepat.bukti.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.bukti.PengunggahanBukti;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out evidence as a download: never shown inside Tepat's own pages, never taken for another kind of file. */
@Named
@RequestScoped
public class UnduhBukti {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PengunggahanBukti pengunggahan;

    private Long id;

    public void kirim() throws IOException {
        PengunggahanBukti.Unduhan berkas = pengunggahan.unduh(pelakuAktif.pelaku(), id);
        FacesContext konteks = FacesContext.getCurrentInstance();
        ExternalContext luar = konteks.getExternalContext();
        luar.setResponseContentType(berkas.jenisIsi());
        luar.setResponseContentLength(berkas.isi().length);
        luar.setResponseHeader("X-Content-Type-Options", "nosniff");
        luar.setResponseHeader("Content-Security-Policy", "sandbox");
        luar.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(berkas.nama(), StandardCharsets.UTF_8).replace("+", "%20"));
        luar.getResponseOutputStream().write(berkas.isi());
        konteks.responseComplete();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
