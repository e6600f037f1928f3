package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanJabatan;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import id.tepat.organisasi.PenetapanUraianTugas;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One jabatan with both its lines upward. */
@Named
@RequestScoped
public class UbahJabatan {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanJabatan useCase;

    @Inject
    private PendataanPerangkatDaerah units;

    @Inject
    private PenetapanUraianTugas uraianTugas;

    private Long id;
    private long versi;
    private PendataanJabatan.Rincian rincian;
    private String nama;
    private Long perangkatDaerah;
    private Long jenis;
    private boolean wajibLapor = true;
    private Long pihakKedua;
    private Long atasanLangsung;

    @PostConstruct
    void awal() {
        id = Alamat.nomor("id");
    }

    /** Fills the form; a new jabatan starts empty, in the unit that the address names. */
    public void muat() {
        if (id == null) {
            return;
        }
        rincian();
        versi = rincian.versi();
        nama = rincian.isian().nama();
        perangkatDaerah = rincian.isian().perangkatDaerah();
        jenis = rincian.isian().jenis();
        wajibLapor = rincian.isian().wajibLapor();
        pihakKedua = rincian.isian().pihakKedua();
        atasanLangsung = rincian.isian().atasanLangsung();
    }

    public String simpan() {
        PendataanJabatan.Isian isian = new PendataanJabatan.Isian(nama, perangkatDaerah, jenis, wajibLapor, pihakKedua, atasanLangsung);
        if (id == null) {
            useCase.tambah(pelakuAktif.pelaku(), isian);
            Pesan.berhasilLaluPindah(nama + " ditambahkan.");
        } else {
            useCase.ubah(pelakuAktif.pelaku(), id, versi, isian);
            Pesan.berhasilLaluPindah(nama + " disimpan.");
        }
        return daftar();
    }

    public String nonaktifkan() {
        useCase.nonaktifkan(pelakuAktif.pelaku(), id, versi);
        Pesan.berhasilLaluPindah("Jabatan dinonaktifkan.");
        return daftar();
    }

    public String aktifkan() {
        useCase.aktifkan(pelakuAktif.pelaku(), id, versi);
        Pesan.berhasilLaluPindah("Jabatan diaktifkan kembali.");
        return daftar();
    }

    private PendataanJabatan.Rincian rincian() {
        if (rincian == null) {
            rincian = useCase.ambil(pelakuAktif.pelaku(), id);
        }
        return rincian;
    }

    private String daftar() {
        return "/pengaturan/jabatan.xhtml?faces-redirect=true" + (perangkatDaerah == null ? "" : "&unit=" + perangkatDaerah);
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

    public boolean isAktif() {
        return id == null || rincian().aktif();
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
        return id == null ? null : rincian().namaPerangkatDaerah();
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
