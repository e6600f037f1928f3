package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.JamServer;
import id.tepat.perjanjian.BarisPerjanjian;
import id.tepat.perjanjian.PembacaanPerjanjian;
import id.tepat.perjanjian.PenyusunanPerjanjian;
import id.tepat.perjanjian.StatusPerjanjian;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** The year's Perjanjian Kinerja, and those still to begin. */
@Named
@ViewScoped
public class DaftarPerjanjian implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int TAHUN_TERDAHULU = 4;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanPerjanjian pembacaan;

    @Inject
    private PenyusunanPerjanjian penyusunan;

    @Inject
    private JamServer jam;

    private Integer tahun;
    private StatusPerjanjian status;
    private int halaman;
    private transient Halaman<BarisPerjanjian> isi;
    private transient List<PembacaanPerjanjian.BelumAda> belumAda;

    public void muat() {
        isi = pembacaan.daftar(pelakuAktif.pelaku(), getTahun(), status, new Potongan(Math.max(0, halaman), Potongan.UKURAN_BAWAAN));
        belumAda = pembacaan.belumAda(pelakuAktif.pelaku(), getTahun());
    }

    /** Begins the PK of a jabatan and goes on to write it. */
    public String buat(Long jabatanId) {
        Long id = penyusunan.buat(pelakuAktif.pelaku(), jabatanId, getTahun());
        return "/perjanjian/susun.xhtml?faces-redirect=true&id=" + id;
    }

    /** This year, the next (drafted before it begins) and those before. */
    public List<Integer> getPilihanTahun() {
        int kini = jam.hariIni().getYear();
        return IntStream.rangeClosed(-1, TAHUN_TERDAHULU).mapToObj(mundur -> kini - mundur).toList();
    }

    public StatusPerjanjian[] getPilihanStatus() {
        return StatusPerjanjian.values();
    }

    public List<BarisPerjanjian> getIsi() {
        return isi == null ? List.of() : isi.isi();
    }

    public long getJumlah() {
        return isi == null ? 0 : isi.jumlah();
    }

    public int getUkuran() {
        return Potongan.UKURAN_BAWAAN;
    }

    public List<PembacaanPerjanjian.BelumAda> getBelumAda() {
        if (belumAda == null) {
            belumAda = pembacaan.belumAda(pelakuAktif.pelaku(), getTahun());
        }
        return belumAda;
    }

    public int getTahun() {
        return tahun == null ? jam.hariIni().getYear() : tahun;
    }

    public void setTahun(int tahun) {
        this.tahun = tahun;
    }

    public StatusPerjanjian getStatus() {
        return status;
    }

    public void setStatus(StatusPerjanjian status) {
        this.status = status;
    }

    public int getHalaman() {
        return halaman;
    }

    public void setHalaman(int halaman) {
        this.halaman = halaman;
    }
}
