package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.FormLayar;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanJabatan;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One unit: what it is called, who does what for it. */
@Named
@RequestScoped
@Alamat("/pengaturan/unit.xhtml")
public class UbahUnit extends FormLayar {

    private static final String DAFTAR = "/pengaturan/organisasi.xhtml";

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanPerangkatDaerah units;

    @Inject
    private PendataanJabatan jabatan;

    private boolean aktif = true;
    private String kode;
    private String nama;
    private int hariKerjaSepekan = 5;
    private boolean wajibLapor = true;
    private Long kepala;
    private Long penyusunLaporan;
    private Long pencatatAnggaran;

    @Override
    protected long isi(Long id) {
        PendataanPerangkatDaerah.Rincian rincian = units.ambil(pelakuAktif.pelaku(), id);
        aktif = rincian.aktif();
        kode = rincian.isian().kode();
        nama = rincian.isian().nama();
        hariKerjaSepekan = rincian.isian().hariKerjaSepekan();
        wajibLapor = rincian.isian().wajibLapor();
        kepala = rincian.petugas().kepala();
        penyusunLaporan = rincian.petugas().penyusunLaporan();
        pencatatAnggaran = rincian.petugas().pencatatAnggaran();
        return rincian.versi();
    }

    public void simpan() {
        PendataanPerangkatDaerah.Isian isian = new PendataanPerangkatDaerah.Isian(kode, nama, hariKerjaSepekan, wajibLapor);
        if (isBaru()) {
            Long baru = units.tambah(pelakuAktif.pelaku(), isian);
            selesai(nama + " ditambahkan.", "/pengaturan/unit.xhtml?id=" + baru);
        } else {
            units.ubah(pelakuAktif.pelaku(), getId(), getVersi(), isian);
            selesai(nama + " disimpan.", DAFTAR);
        }
    }

    public void tetapkanPetugas() {
        units.tetapkanPetugas(pelakuAktif.pelaku(), getId(), getVersi(),
                new PendataanPerangkatDaerah.Petugas(kepala, penyusunLaporan, pencatatAnggaran));
        selesai("Petugas ditetapkan.", DAFTAR);
    }

    public void nonaktifkan() {
        units.nonaktifkan(pelakuAktif.pelaku(), getId(), getVersi());
        selesai("Perangkat daerah dinonaktifkan.", DAFTAR);
    }

    public void aktifkan() {
        units.aktifkan(pelakuAktif.pelaku(), getId(), getVersi());
        selesai("Perangkat daerah diaktifkan kembali.", DAFTAR);
    }

    public List<OrganisasiReader.Pilihan> getPilihanJabatan() {
        return isBaru() ? List.of() : jabatan.pilihan(pelakuAktif.pelaku(), getId());
    }

    public boolean isAktif() {
        return aktif;
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
