package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.perjanjian.PembacaanPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out the scan of a paper signed outside, as a download: never shown inside Tepat's own pages. */
@Named
@RequestScoped
public class UnduhPindaian {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanPerjanjian pembacaan;

    private Long id;

    public void kirim() throws IOException {
        PembacaanPerjanjian.Berkas berkas = pembacaan.pindaian(pelakuAktif.pelaku(), id);
        FacesContext konteks = FacesContext.getCurrentInstance();
        ExternalContext luar = konteks.getExternalContext();
        luar.responseReset();
        luar.setResponseContentType(berkas.tipeMedia());
        luar.setResponseContentLength(berkas.isi().length);
        luar.setResponseHeader("X-Content-Type-Options", "nosniff");
        luar.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(berkas.namaBerkas(), StandardCharsets.UTF_8).replace("+", "%20"));
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
