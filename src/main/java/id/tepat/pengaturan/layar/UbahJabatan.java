package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.FormLayar;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanJabatan;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import id.tepat.organisasi.PenetapanUraianTugas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One jabatan with both its lines upward. */
@Named
@RequestScoped
@Alamat("/pengaturan/jabatan-ubah.xhtml")
public class UbahJabatan extends FormLayar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanJabatan useCase;

    @Inject
    private PendataanPerangkatDaerah units;

    @Inject
    private PenetapanUraianTugas uraianTugas;

    private boolean aktif = true;
    private String namaPerangkatDaerah;
    private String nama;
    private Long perangkatDaerah;
    private Long jenis;
    private boolean wajibLapor = true;
    private Long pihakKedua;
    private Long atasanLangsung;

    /** In the unit that the address names. */
    @Override
    protected void siapkan(ParameterLayar parameter) {
        perangkatDaerah = parameter.nomor("unit");
    }

    @Override
    protected long isi(Long id) {
        PendataanJabatan.Rincian rincian = useCase.ambil(pelakuAktif.pelaku(), id);
        aktif = rincian.aktif();
        namaPerangkatDaerah = rincian.namaPerangkatDaerah();
        nama = rincian.isian().nama();
        perangkatDaerah = rincian.isian().perangkatDaerah();
        jenis = rincian.isian().jenis();
        wajibLapor = rincian.isian().wajibLapor();
        pihakKedua = rincian.isian().pihakKedua();
        atasanLangsung = rincian.isian().atasanLangsung();
        return rincian.versi();
    }

    public void simpan() {
        PendataanJabatan.Isian isian = new PendataanJabatan.Isian(nama, perangkatDaerah, jenis, wajibLapor, pihakKedua, atasanLangsung);
        if (isBaru()) {
            useCase.tambah(pelakuAktif.pelaku(), isian);
            selesai(nama + " ditambahkan.", daftar());
        } else {
            useCase.ubah(pelakuAktif.pelaku(), getId(), getVersi(), isian);
            selesai(nama + " disimpan.", daftar());
        }
    }

    public void nonaktifkan() {
        useCase.nonaktifkan(pelakuAktif.pelaku(), getId(), getVersi());
        selesai("Jabatan dinonaktifkan.", daftar());
    }

    public void aktifkan() {
        useCase.aktifkan(pelakuAktif.pelaku(), getId(), getVersi());
        selesai("Jabatan diaktifkan kembali.", daftar());
    }

    private String daftar() {
        return "/pengaturan/jabatan.xhtml" + (perangkatDaerah == null ? "" : "?unit=" + perangkatDaerah);
    }

    public List<OrganisasiReader.Pilihan> getPilihanJabatan() {
        return useCase.pilihan(pelakuAktif.pelaku(), null);
    }

    public List<OrganisasiReader.Pilihan> getPilihanUnit() {
        return units.pilihan(pelakuAktif.pelaku());
    }

    public List<OrganisasiReader.BarisJenis> getPilihanJenis() {
        return uraianTugas.daftarJenis(pelakuAktif.pelaku());
    }

    public boolean isAktif() {
        return aktif;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public Long getPerangkatDaerah() {
        return perangkatDaerah;
    }

    public void setPerangkatDaerah(Long perangkatDaerah) {
        this.perangkatDaerah = perangkatDaerah;
    }

    public String getNamaPerangkatDaerah() {
        return namaPerangkatDaerah;
    }

    public Long getJenis() {
        return jenis;
    }

    public void setJenis(Long jenis) {
        this.jenis = jenis;
    }

    public boolean isWajibLapor() {
        return wajibLapor;
    }

    public void setWajibLapor(boolean wajibLapor) {
        this.wajibLapor = wajibLapor;
    }

    public Long getPihakKedua() {
        return pihakKedua;
    }

    public void setPihakKedua(Long pihakKedua) {
        this.pihakKedua = pihakKedua;
    }

    public Long getAtasanLangsung() {
        return atasanLangsung;
    }

    public void setAtasanLangsung(Long atasanLangsung) {
        this.atasanLangsung = atasanLangsung;
    }
}
