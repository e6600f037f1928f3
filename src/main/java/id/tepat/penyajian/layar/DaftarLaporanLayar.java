package id.tepat.penyajian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.JamServer;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.penyajian.SaringanLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The reports a person may read; all of the choice stands in the address. */
@Named("daftarLaporan")
@RequestScoped
public class DaftarLaporanLayar {

    private static final int UKURAN = 25;
    private static final int TAHUN_MUNDUR = 4;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private JamServer jam;

    private Integer tahun;
    private Integer triwulan;
    private StatusLaporan status;
    private int halaman;
    private Halaman<RingkasanLaporan> daftar;

    public void muat() {
        daftar = pembacaan.daftar(pelakuAktif.pelaku(), new SaringanLaporan(tahun, triwulan, status, null),
                new Potongan(halaman, UKURAN));
    }

    public List<RingkasanLaporan> getIsi() {
        return daftar.isi();
    }

    public long getJumlah() {
        return daftar.jumlah();
    }

    public int getUkuran() {
        return UKURAN;
    }

    public StatusLaporan[] getSemuaStatus() {
        return StatusLaporan.values();
    }

    /** This year and the four before. */
    public List<Integer> getSemuaTahun() {
        int kini = jam.hariIni().getYear();
        return IntStream.rangeClosed(0, TAHUN_MUNDUR).mapToObj(mundur -> kini - mundur).toList();
    }

    public Integer getTahun() {
        return tahun;
    }

    public void setTahun(Integer tahun) {
        this.tahun = tahun;
    }

    public Integer getTriwulan() {
        return triwulan;
    }

    public void setTriwulan(Integer triwulan) {
        this.triwulan = triwulan;
    }

    public StatusLaporan getStatus() {
        return status;
    }

    public void setStatus(StatusLaporan status) {
        this.status = status;
    }

    public int getHalaman() {
        return halaman;
    }

    public void setHalaman(int halaman) {
        this.halaman = Math.max(0, halaman);
    }
}
