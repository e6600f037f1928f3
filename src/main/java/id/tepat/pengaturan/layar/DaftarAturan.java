package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.pengaturan.PenetapanPengaturan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The settings of the kabupaten as they stand today. */
@Named
@RequestScoped
public class DaftarAturan {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenetapanPengaturan useCase;

    private List<PenetapanPengaturan.Baris> isi;

    public List<PenetapanPengaturan.Baris> getIsi() {
        if (isi == null) {
            isi = useCase.daftar(pelakuAktif.pelaku());
        }
        return isi;
    }
}
