package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.Perbuatan;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.perjanjian.NaskahPerjanjian;
import id.tepat.perjanjian.PembacaanPerjanjian;
import id.tepat.perjanjian.PerbandinganPerjanjian;
import id.tepat.perjanjian.Pihak;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The Perjanjian Kinerja that the page's address names, as the page shows it: whoever acts acts on the version that he saw,
 * which travels in the form, or is told that somebody was faster.
 */
@Named
@RequestScoped
@Alamat({"/perjanjian/lihat.xhtml", "/perjanjian/telaah.xhtml", "/perjanjian/tanda-tangan.xhtml", "/perjanjian/tanda-tangan-luar.xhtml",
    "/perjanjian/perubahan.xhtml"})
public class PerjanjianTerbuka extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanPerjanjian pembacaan;

    private long versi;
    private NaskahPerjanjian naskah;
    private PerbandinganPerjanjian perbandingan;

    @Override
    protected void muat(ParameterLayar parameter) {
        naskah = pembacaan.lihat(pelakuAktif.pelaku(), parameter.id("id"));
        versi = naskah.kepala().versi();
    }

    public NaskahPerjanjian getNaskah() {
        return naskah;
    }

    /** @throws TidakDitemukan if it has none with this id */
    NaskahPerjanjian.Sasaran sasaran(Long id) {
        return naskah.sasaran().stream().filter(satu -> satu.id().equals(id)).findFirst()
                .orElseThrow(() -> new TidakDitemukan("Sasaran tidak ditemukan."));
    }

    public NaskahPerjanjian.Kepala getKepala() {
        return naskah.kepala();
    }

    /** With the version before it; null for the first one. */
    public PerbandinganPerjanjian getPerbandingan() {
        if (perbandingan == null && getKepala().perubahan()) {
            perbandingan = pembacaan.bandingkan(pelakuAktif.pelaku(), getId());
        }
        return perbandingan;
    }

    /** Whether the person may do this with it now. */
    public boolean dapat(Perbuatan perbuatan) {
        return naskah.dapat().contains(perbuatan);
    }

    public boolean isDapatDisusun() {
        return dapat(Perbuatan.SUSUN_PERJANJIAN);
    }

    public boolean isDapatDitelaah() {
        return dapat(Perbuatan.TELAAH_PERJANJIAN);
    }

    public boolean isDapatDitandatangani() {
        return isSebagaiPihakPertama() || isSebagaiPihakKedua();
    }

    public boolean isSebagaiPihakPertama() {
        return dapat(Perbuatan.TANDA_TANGANI_PIHAK_PERTAMA);
    }

    public boolean isSebagaiPihakKedua() {
        return dapat(Perbuatan.TANDA_TANGANI_PIHAK_KEDUA);
    }

    public boolean isDapatDicatat() {
        return dapat(Perbuatan.CATAT_TANDA_TANGAN_LUAR);
    }

    public NaskahPerjanjian.TandaTangan getTandaTanganPertama() {
        return naskah.tandaTangan(Pihak.PERTAMA).orElse(null);
    }

    public NaskahPerjanjian.TandaTangan getTandaTanganKedua() {
        return naskah.tandaTangan(Pihak.KEDUA).orElse(null);
    }

    /** The budget lines that an indicator names, as far as the annex lists them. */
    public List<NaskahPerjanjian.Anggaran> anggaranDari(NaskahPerjanjian asal, NaskahPerjanjian.Indikator indikator) {
        return asal.anggaran().stream().filter(pos -> indikator.posAnggaran().contains(pos.id())).toList();
    }

    public Long getId() {
        return naskah.kepala().id();
    }

    /** The version that whoever acts has seen. */
    public long getVersi() {
        return versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }
}
