package id.tepat.bukti.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.bukti.PengunggahanBukti;
import id.tepat.layar.Unduhan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

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
        PengunggahanBukti.Berkas berkas = pengunggahan.unduh(pelakuAktif.pelaku(), id);
        Unduhan.kirim(berkas.nama(), berkas.jenisIsi(), berkas.isi());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
