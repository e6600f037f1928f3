package id.tepat.pemberitahuan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarLayar;
import id.tepat.pemberitahuan.BarisPemberitahuan;
import id.tepat.pemberitahuan.DaftarPemberitahuan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page of one's own notices. */
@Named("daftarPemberitahuanLayar")
@RequestScoped
@Alamat("/pemberitahuan/daftar.xhtml")
public class DaftarPemberitahuanLayar extends DaftarLayar<BarisPemberitahuan> {

    private static final int UKURAN = 30;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private DaftarPemberitahuan pemberitahuan;

    @Override
    protected Halaman<BarisPemberitahuan> baca(Potongan potongan) {
        return new Halaman<>(pemberitahuan.daftar(pelakuAktif.pelaku(), potongan.halaman(), potongan.ukuran()), potongan,
                pemberitahuan.banyak(pelakuAktif.pelaku()));
    }

    @Override
    protected int ukuran() {
        return UKURAN;
    }

    public void bacaSemua() {
        pemberitahuan.bacaSemua(pelakuAktif.pelaku());
        selesai("Semua pemberitahuan ditandai sudah dibaca.", "/pemberitahuan/daftar.xhtml");
    }

    public boolean isAdaBaru() {
        return getIsi().stream().anyMatch(satu -> !satu.dibaca());
    }
}
