package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.FormLayar;
import id.tepat.layar.Pesan;
import id.tepat.organisasi.PendataanPegawai;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One official. */
@Named
@RequestScoped
@Alamat("/pengaturan/pegawai-ubah.xhtml")
public class UbahPegawai extends FormLayar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanPegawai useCase;

    private String nama;
    private String nip;
    private String pangkat;

    @Override
    protected long isi(Long id) {
        PendataanPegawai.Rincian rincian = useCase.ambil(pelakuAktif.pelaku(), id);
        nama = rincian.isian().nama();
        nip = rincian.isian().nip();
        pangkat = rincian.isian().pangkat();
        return rincian.versi();
    }

    public void simpan() {
        PendataanPegawai.Isian isian = new PendataanPegawai.Isian(nama, nip, pangkat);
        PendataanPegawai.Hasil hasil = isBaru() ? useCase.tambah(pelakuAktif.pelaku(), isian)
                : useCase.ubah(pelakuAktif.pelaku(), getId(), getVersi(), isian);
        hasil.peringatan().ifPresent(Pesan::awas);
        selesai(nama + " disimpan.", "/pengaturan/pegawai.xhtml");
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
