package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanJabatan;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One unit: what it is called, who does what for it. */
@Named
@RequestScoped
public class UbahUnit {

    private static final String DAFTAR = "/pengaturan/organisasi.xhtml?faces-redirect=true";

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanPerangkatDaerah units;

    @Inject
    private PendataanJabatan jabatan;

    private Long id;
    private long versi;
    private PendataanPerangkatDaerah.Rincian rincian;
    private String kode;
    private String nama;
    private int hariKerjaSepekan = 5;
    private boolean wajibLapor = true;
    private Long kepala;
    private Long penyusunLaporan;
    private Long pencatatAnggaran;

    @PostConstruct
    void awal() {
        id = Alamat.nomor("id");
    }

    /** Fills the form; a new unit starts empty. */
    public void muat() {
        if (id == null) {
            return;
        }
        rincian = units.ambil(pelakuAktif.pelaku(), id);
        versi = rincian.versi();
        kode = rincian.isian().kode();
        nama = rincian.isian().nama();
        hariKerjaSepekan = rincian.isian().hariKerjaSepekan();
        wajibLapor = rincian.isian().wajibLapor();
        kepala = rincian.petugas().kepala();
        penyusunLaporan = rincian.petugas().penyusunLaporan();
        pencatatAnggaran = rincian.petugas().pencatatAnggaran();
    }

    public String simpan() {
        PendataanPerangkatDaerah.Isian isian = new PendataanPerangkatDaerah.Isian(kode, nama, hariKerjaSepekan, wajibLapor);
        if (id == null) {
            Long baru = units.tambah(pelakuAktif.pelaku(), isian);
            Pesan.berhasilLaluPindah(nama + " ditambahkan.");
            return "/pengaturan/unit.xhtml?faces-redirect=true&id=" + baru;
        }
        units.ubah(pelakuAktif.pelaku(), id, versi, isian);
        Pesan.berhasilLaluPindah(nama + " disimpan.");
        return DAFTAR;
    }

    public String tetapkanPetugas() {
        units.tetapkanPetugas(pelakuAktif.pelaku(), id, versi,
                new PendataanPerangkatDaerah.Petugas(kepala, penyusunLaporan, pencatatAnggaran));
        Pesan.berhasilLaluPindah("Petugas ditetapkan.");
        return DAFTAR;
    }

    public String nonaktifkan() {
        units.nonaktifkan(pelakuAktif.pelaku(), id, versi);
        Pesan.berhasilLaluPindah("Perangkat daerah dinonaktifkan.");
        return DAFTAR;
    }

    public String aktifkan() {
        units.aktifkan(pelakuAktif.pelaku(), id, versi);
        Pesan.berhasilLaluPindah("Perangkat daerah diaktifkan kembali.");
        return DAFTAR;
    }

    public List<OrganisasiReader.Pilihan> getPilihanJabatan() {
        return id == null ? List.of() : jabatan.pilihan(pelakuAktif.pelaku(), id);
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
        if (rincian == null && id != null) {
            rincian = units.ambil(pelakuAktif.pelaku(), id);
        }
        return rincian == null || rincian.aktif();
    }

    public String getKode() {
        return kode;
    }

    public void setKode(String kode) {
        this.kode = kode;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public int getHariKerjaSepekan() {
        return hariKerjaSepekan;
    }

    public void setHariKerjaSepekan(int hariKerjaSepekan) {
        this.hariKerjaSepekan = hariKerjaSepekan;
    }

    public boolean isWajibLapor() {
        return wajibLapor;
    }

    public void setWajibLapor(boolean wajibLapor) {
        this.wajibLapor = wajibLapor;
    }

    public Long getKepala() {
        return kepala;
    }

    public void setKepala(Long kepala) {
        this.kepala = kepala;
    }

    public Long getPenyusunLaporan() {
        return penyusunLaporan;
    }

    public void setPenyusunLaporan(Long penyusunLaporan) {
        this.penyusunLaporan = penyusunLaporan;
    }

    public Long getPencatatAnggaran() {
        return pencatatAnggaran;
    }

    public void setPencatatAnggaran(Long pencatatAnggaran) {
        this.pencatatAnggaran = pencatatAnggaran;
    }
}
