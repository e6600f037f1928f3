package id.tepat.kesehatan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.kesehatan.KesehatanSistem;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.proses.PekerjaanGagal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What failed while nobody looked. */
@Named("kesehatan")
@RequestScoped
@Alamat("/pengaturan/kesehatan.xhtml")
public class KesehatanLayar extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private KesehatanSistem kesehatan;

    private List<PekerjaanGagal> pekerjaan;

    @Override
    protected void muat(ParameterLayar parameter) {
        pekerjaan = kesehatan.pekerjaanGagal(pelakuAktif.pelaku());
    }

    public void cobaLagi(String id) {
        kesehatan.cobaLagi(pelakuAktif.pelaku(), id);
        Pesan.berhasilLaluPindah("Pekerjaan sedang dicoba lagi. Muat ulang halaman ini sebentar lagi.");
        Pindah.ke("/pengaturan/kesehatan.xhtml");
    }

    public List<PekerjaanGagal> getPekerjaan() {
        return pekerjaan;
    }
}
