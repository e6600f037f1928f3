package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pesan;
import id.tepat.perjanjian.IsianPerjanjian;
import id.tepat.perjanjian.PenyusunanPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Writing a draft: its sasaran, when it should take force, and handing it in. */
@Named
@RequestScoped
@Alamat({"/perjanjian/susun.xhtml", "/perjanjian/sasaran.xhtml"})
public class SusunPerjanjian extends Layar {

    @Inject
    private KabarPerjanjian kabar;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PerjanjianTerbuka terbuka;

    @Inject
    private PenyusunanPerjanjian penyusunan;

    private Long sasaran;
    private String uraian;
    private LocalDate rencanaMulai;

    @Override
    protected void muat(ParameterLayar parameter) {
        terbuka.muat(parameter);
        sasaran = parameter.idBilaAda("sasaran");
        rencanaMulai = terbuka.getKepala().rencanaMulai();
        uraian = sasaran == null ? null : terbuka.sasaran(sasaran).uraian();
    }

    public String simpanSasaran() {
        return simpan(isian().denganSasaran(sasaran, uraian), sasaran == null ? "Sasaran ditambahkan." : "Sasaran disimpan.");
    }

    public String hapusSasaran(Long id) {
        return simpan(isian().tanpaSasaran(id), "Sasaran dihapus.");
    }

    public String hapusIndikator(Long id) {
        return simpan(isian().tanpaIndikator(id), "Indikator dihapus.");
    }

    public String simpanRencanaMulai() {
        return simpan(isian().denganRencanaMulai(rencanaMulai), "Tanggal mulai berlaku disimpan.");
    }

    public String ajukan() {
        penyusunan.ajukan(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi());
        Pesan.berhasilLaluPindah(kabar.kalimat(terbuka.getKepala(), "diajukan untuk ditelaah"));
        return keLihat();
    }

    public String batalkan() {
        penyusunan.batalkan(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi());
        Pesan.berhasilLaluPindah(kabar.kalimat(terbuka.getKepala(), "dibatalkan"));
        return "/perjanjian/daftar.xhtml?faces-redirect=true&tahun=" + terbuka.getKepala().tahun();
    }

    private IsianPerjanjian isian() {
        return IsianPerjanjian.dari(terbuka.getNaskah());
    }

    private String simpan(IsianPerjanjian isian, String pesan) {
        penyusunan.simpan(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), isian);
        Pesan.berhasilLaluPindah(pesan);
        return "/perjanjian/susun.xhtml?faces-redirect=true&id=" + terbuka.getId();
    }

    private String keLihat() {
        return "/perjanjian/lihat.xhtml?faces-redirect=true&id=" + terbuka.getId();
    }

    /** Id of the sasaran being corrected; null to add one. */
    public Long getSasaran() {
        return sasaran;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String uraian) {
        this.uraian = uraian;
    }

    public LocalDate getRencanaMulai() {
        return rencanaMulai;
    }

    public void setRencanaMulai(LocalDate rencanaMulai) {
        this.rencanaMulai = rencanaMulai;
    }
}
