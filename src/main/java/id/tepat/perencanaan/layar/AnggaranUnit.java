package id.tepat.perencanaan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Pesan;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.perencanaan.BarisAnggaran;
import id.tepat.perencanaan.DaftarAnggaran;
import id.tepat.perencanaan.PenyusunanAnggaran;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;

/** The budget lines of a unit's year; one line at a time is added or corrected. */
@Named
@ViewScoped
public class AnggaranUnit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenyusunanAnggaran penyusunan;

    @Inject
    private JamServer jam;

    private Long unit;
    private Integer tahun;
    private Long pos;
    private Long versi;
    private String kode;
    private String nama;
    private BigDecimal pagu;
    private transient DaftarAnggaran daftar;

    /** Reads the lines and fills the form if one is being corrected. */
    public void muat() {
        if (pos != null) {
            BarisAnggaran satu = getDisunting();
            versi = satu.versi();
            kode = satu.kode();
            nama = satu.nama();
            pagu = satu.beranak() ? null : satu.pagu();
        }
        getDaftar();
    }

    public String simpan() {
        if (pos == null) {
            penyusunan.tambah(pelakuAktif.pelaku(), getUnit(), getTahun(), kode, nama, pagu);
        } else {
            penyusunan.ubah(pelakuAktif.pelaku(), pos, versi, nama, pagu);
        }
        Pesan.berhasilLaluPindah(pos == null ? "Pos anggaran ditambahkan." : "Pos anggaran disimpan.");
        return halaman();
    }

    public String hapus() {
        penyusunan.hapus(pelakuAktif.pelaku(), pos, versi);
        Pesan.berhasilLaluPindah("Pos anggaran " + kode + " dihapus.");
        return halaman();
    }

    private String halaman() {
        return "/perencanaan/anggaran.xhtml?faces-redirect=true&unit=" + getUnit() + "&tahun=" + getTahun();
    }

    public DaftarAnggaran getDaftar() {
        if (daftar == null) {
            daftar = penyusunan.lihat(pelakuAktif.pelaku(), getUnit(), getTahun());
        }
        return daftar;
    }

    /** The line being corrected; null to add one. */
    public BarisAnggaran getDisunting() {
        return pos == null ? null : getDaftar().baris().stream().filter(satu -> satu.id().equals(pos)).findFirst()
                .orElseThrow(() -> new TidakDitemukan("Pos anggaran tidak ditemukan."));
    }

    /** The unit asked for, or that of the person's first jabatan. */
    public Long getUnit() {
        if (unit == null) {
            unit = pelakuAktif.jabatan().stream().map(Kotak::perangkatDaerah).findFirst()
                    .orElseThrow(() -> new TidakDitemukan("Pilih perangkat daerah."));
        }
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Integer getTahun() {
        return tahun == null ? Integer.valueOf(jam.hariIni().getYear()) : tahun;
    }

    public void setTahun(Integer tahun) {
        this.tahun = tahun;
    }

    public Long getPos() {
        return pos;
    }

    public void setPos(Long pos) {
        this.pos = pos;
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

    public BigDecimal getPagu() {
        return pagu;
    }

    public void setPagu(BigDecimal pagu) {
        this.pagu = pagu;
    }
}
