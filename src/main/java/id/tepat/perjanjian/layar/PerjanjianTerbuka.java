package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.keamanan.Perbuatan;
import id.tepat.perjanjian.NaskahPerjanjian;
import id.tepat.perjanjian.PembacaanPerjanjian;
import id.tepat.perjanjian.PerbandinganPerjanjian;
import id.tepat.perjanjian.Pihak;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The Perjanjian Kinerja that the page's address names, as the page showed it: whoever acts later acts on that version,
 * or is told that somebody was faster.
 */
@Named
@ViewScoped
public class PerjanjianTerbuka implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanPerjanjian pembacaan;

    private Long id;
    private Long versiTerbaca;
    private transient NaskahPerjanjian naskah;
    private transient PerbandinganPerjanjian perbandingan;

    /** Opens it, or answers 404, before the page is drawn. */
    public void muat() {
        getNaskah();
    }

    public NaskahPerjanjian getNaskah() {
        if (naskah == null) {
            naskah = pembacaan.lihat(pelakuAktif.pelaku(), id);
            versiTerbaca = versiTerbaca == null ? Long.valueOf(naskah.kepala().versi()) : versiTerbaca;
        }
        return naskah;
    }

    public NaskahPerjanjian.Kepala getKepala() {
        return getNaskah().kepala();
    }

    /** With the version before it; null for the first one. */
    public PerbandinganPerjanjian getPerbandingan() {
        if (perbandingan == null && getKepala().perubahan()) {
            perbandingan = pembacaan.bandingkan(pelakuAktif.pelaku(), id);
        }
        return perbandingan;
    }

    /** Whether the person may do this with it now. */
    public boolean dapat(Perbuatan perbuatan) {
        return getNaskah().dapat().contains(perbuatan);
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
        return getNaskah().tandaTangan(Pihak.PERTAMA).orElse(null);
    }

    public NaskahPerjanjian.TandaTangan getTandaTanganKedua() {
        return getNaskah().tandaTangan(Pihak.KEDUA).orElse(null);
    }

    /** The budget lines that an indicator names, as far as the annex lists them. */
    public List<NaskahPerjanjian.Anggaran> anggaranDari(NaskahPerjanjian asal, NaskahPerjanjian.Indikator indikator) {
        return asal.anggaran().stream().filter(pos -> indikator.posAnggaran().contains(pos.id())).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The version that the page showed. */
    public long getVersiTerbaca() {
        getNaskah();
        return versiTerbaca;
    }
}
