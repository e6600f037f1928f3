package id.tepat.tugas.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.proses.Langkah;
import id.tepat.tugas.DaftarTugas;
import id.tepat.tugas.TugasSaya;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The start page. */
@Named("tugasSaya")
@RequestScoped
public class TugasSayaLayar {

    private static final int UKURAN = 25;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private DaftarTugas daftarTugas;

    private int halaman;
    private Halaman<TugasSaya> daftar;

    public void muat() {
        daftar = daftarTugas.daftar(pelakuAktif.pelaku(), new Potongan(halaman, UKURAN));
    }

    public List<TugasSaya> getIsi() {
        return daftar.isi();
    }

    public long getJumlah() {
        return daftar.jumlah();
    }

    public int getUkuran() {
        return UKURAN;
    }

    /** How many of those shown wait for his answer. */
    public long getTanggapan() {
        return daftar.isi().stream().filter(satu -> satu.langkah() == Langkah.TANGGAPI_LAPORAN).count();
    }

    public long getTerlambat() {
        return daftar.isi().stream().filter(satu -> satu.uraian() != null && satu.uraian().terlambat()).count();
    }

    public int getHalaman() {
        return halaman;
    }

    public void setHalaman(int halaman) {
        this.halaman = Math.max(0, halaman);
    }
}
