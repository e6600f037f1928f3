package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Unduhan;
import id.tepat.perjanjian.PembacaanPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

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
        Unduhan.kirim(berkas.namaBerkas(), berkas.jenisIsi(), berkas.isi());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
