package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakSah;
import id.tepat.layar.Pesan;
import id.tepat.perjanjian.IsianTandaTanganLuar;
import id.tepat.perjanjian.PencatatanTandaTanganLuar;
import id.tepat.perjanjian.StatusPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** Recording a paper signed outside, with its scan. */
@Named
@RequestScoped
public class CatatTandaTanganLuar {

    @Inject
    private KabarPerjanjian kabar;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PerjanjianTerbuka terbuka;

    @Inject
    private PencatatanTandaTanganLuar pencatatan;

    private LocalDate tanggalPihakPertama;
    private LocalDate tanggalPihakKedua;
    private String namaPihakKedua;
    private String jabatanPihakKedua;
    private Part pindaian;

    public String catat() {
        IsianTandaTanganLuar isian = new IsianTandaTanganLuar(tanggalPihakPertama, tanggalPihakKedua, namaPihakKedua, jabatanPihakKedua,
                pindaian == null ? null : pindaian.getSubmittedFileName(), isi());
        pencatatan.catat(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), isian);
        Pesan.berhasilLaluPindah(kabar.kalimat(terbuka.getKepala(), "dicatat bertanda tangan di kertas dan berlaku"));
        return "/perjanjian/lihat.xhtml?faces-redirect=true&id=" + terbuka.getId();
    }

    /** Whether the paper has to carry the pihak pertama's signature too. */
    public boolean isKeduaPihak() {
        return terbuka.getKepala().status() != StatusPerjanjian.DITANDATANGANI_PIHAK_PERTAMA;
    }

    private byte[] isi() {
        if (pindaian == null) {
            return new byte[0];
        }
        try (InputStream aliran = pindaian.getInputStream()) {
            return aliran.readAllBytes();
        } catch (IOException putus) {
            throw TidakSah.pada("pindaian", "Berkas tidak terbaca; unggah lagi.");
        }
    }

    public LocalDate getTanggalPihakPertama() {
        return tanggalPihakPertama;
    }

    public void setTanggalPihakPertama(LocalDate tanggalPihakPertama) {
        this.tanggalPihakPertama = tanggalPihakPertama;
    }

    public LocalDate getTanggalPihakKedua() {
        return tanggalPihakKedua;
    }

    public void setTanggalPihakKedua(LocalDate tanggalPihakKedua) {
        this.tanggalPihakKedua = tanggalPihakKedua;
    }

    public String getNamaPihakKedua() {
        return namaPihakKedua;
    }

    public void setNamaPihakKedua(String namaPihakKedua) {
        this.namaPihakKedua = namaPihakKedua;
    }

    public String getJabatanPihakKedua() {
        return jabatanPihakKedua;
    }

    public void setJabatanPihakKedua(String jabatanPihakKedua) {
        this.jabatanPihakKedua = jabatanPihakKedua;
    }

    public Part getPindaian() {
        return pindaian;
    }

    public void setPindaian(Part pindaian) {
        this.pindaian = pindaian;
    }
}
