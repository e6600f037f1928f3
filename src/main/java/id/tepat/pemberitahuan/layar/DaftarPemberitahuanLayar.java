package id.tepat.pemberitahuan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.layar.Pesan;
import id.tepat.pemberitahuan.BarisPemberitahuan;
import id.tepat.pemberitahuan.DaftarPemberitahuan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page of one's own notices. */
@Named("daftarPemberitahuanLayar")
@RequestScoped
@Alamat("/pemberitahuan/daftar.xhtml")
public class DaftarPemberitahuanLayar extends DaftarBerhalaman<BarisPemberitahuan> {

    private static final int UKURAN = 30;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private DaftarPemberitahuan pemberitahuan;

    @Override
    protected Halaman<BarisPemberitahuan> baca(PermintaanDaftar permintaan) {
        return pemberitahuan.daftar(pelakuAktif.pelaku(), permintaan);
    }

    @Override
    protected int ukuran() {
        return UKURAN;
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("pemberitahuan", "Waktu", "Judul", "Isi", "Dibaca");
    }

    @Override
    protected Object[] sel(BarisPemberitahuan satu) {
        return new Object[] {satu.waktu(), satu.judul(), satu.isi(), satu.dibaca()};
    }

    public String bacaSemua() {
        pemberitahuan.bacaSemua(pelakuAktif.pelaku());
        Pesan.berhasilLaluPindah("Semua pemberitahuan ditandai sudah dibaca.");
        return "/pemberitahuan/daftar.xhtml?faces-redirect=true";
    }

    public boolean isAdaBaru() {
        return getIsi().stream().anyMatch(satu -> !satu.dibaca());
    }
}
