package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.organisasi.PendataanPegawai;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One official. */
@Named
@RequestScoped
public class UbahPegawai {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanPegawai useCase;

    private Long id;
    private long versi;
    private String nama;
    private String nip;
    private String pangkat;

    /** Fills the form; a new official starts empty. */
    public void muat() {
        if (id != null) {
            PendataanPegawai.Rincian rincian = useCase.ambil(pelakuAktif.pelaku(), id);
            versi = rincian.versi();
            nama = rincian.isian().nama();
            nip = rincian.isian().nip();
            pangkat = rincian.isian().pangkat();
        }
    }

    public String simpan() {
        PendataanPegawai.Isian isian = new PendataanPegawai.Isian(nama, nip, pangkat);
        PendataanPegawai.Hasil hasil = id == null ? useCase.tambah(pelakuAktif.pelaku(), isian)
                : useCase.ubah(pelakuAktif.pelaku(), id, versi, isian);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        Pesan.berhasil(nama + " disimpan.");
        hasil.peringatan().ifPresent(Pesan::awas);
        return "/pengaturan/pegawai.xhtml?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }

    public String getPangkat() {
        return pangkat;
    }

    public void setPangkat(String pangkat) {
        this.pangkat = pangkat;
    }
}
