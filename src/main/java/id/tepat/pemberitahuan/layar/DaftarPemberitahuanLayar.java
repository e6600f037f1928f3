package id.tepat.pemberitahuan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.pemberitahuan.BarisPemberitahuan;
import id.tepat.pemberitahuan.DaftarPemberitahuan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page of one's own notices. */
@Named("daftarPemberitahuanLayar")
@RequestScoped
public class DaftarPemberitahuanLayar {

    private static final int UKURAN = 30;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private DaftarPemberitahuan pemberitahuan;

    private Long id;
    private int halaman;
    private List<BarisPemberitahuan> isi;
    private long jumlah;

    public void muat() {
        isi = pemberitahuan.daftar(pelakuAktif.pelaku(), halaman, UKURAN);
        jumlah = pemberitahuan.banyak(pelakuAktif.pelaku());
    }

    /** Marks the one named in the address read and goes to the page it speaks of. */
    public void buka() {
        BarisPemberitahuan satu = pemberitahuan.baca(pelakuAktif.pelaku(), id);
        Pindah.ke(satu.tautan() == null ? "/pemberitahuan/daftar.xhtml" : satu.tautan());
    }

    public String bacaSemua() {
        pemberitahuan.bacaSemua(pelakuAktif.pelaku());
        Pesan.berhasilLaluPindah("Semua pemberitahuan ditandai sudah dibaca.");
        return "/pemberitahuan/daftar.xhtml?faces-redirect=true";
    }

    public List<BarisPemberitahuan> getIsi() {
        if (isi == null) {
            muat();
        }
        return isi;
    }

    public boolean isAdaBaru() {
        return getIsi().stream().anyMatch(satu -> !satu.dibaca());
    }

    public long getJumlah() {
        return jumlah;
    }

    public int getUkuran() {
        return UKURAN;
    }

    public int getHalaman() {
        return halaman;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public void setHalaman(int halaman) {
        this.halaman = Math.max(0, halaman);
    }
}
