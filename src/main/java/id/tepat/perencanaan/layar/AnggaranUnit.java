package id.tepat.perencanaan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.perencanaan.BarisAnggaran;
import id.tepat.perencanaan.DaftarAnggaran;
import id.tepat.perencanaan.PenyusunanAnggaran;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** The budget lines of a unit's year; one line at a time is added or corrected. */
@Named
@RequestScoped
@Alamat("/perencanaan/anggaran.xhtml")
public class AnggaranUnit extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenyusunanAnggaran penyusunan;

    @Inject
    private JamServer jam;

    private Long unit;
    private int tahun;
    private DaftarAnggaran daftar;
    private BarisAnggaran disunting;
    private Long versi;
    private String kode;
    private String nama;
    private BigDecimal pagu;

    /** Reads the lines, of the person's own unit and year unless another is named, and fills the form if one is being corrected. */
    @Override
    protected void muat(ParameterLayar parameter) {
        Long diminta = parameter.nomor("unit");
        unit = diminta == null ? unitSendiri() : diminta;
        Integer tahunDiminta = parameter.tahun();
        tahun = tahunDiminta == null ? jam.hariIni().getYear() : tahunDiminta;
        daftar = penyusunan.lihat(pelakuAktif.pelaku(), unit, tahun);
        Long pos = parameter.idBilaAda("pos");
        if (pos != null) {
            sunting(daftar.baris().stream().filter(satu -> satu.id().equals(pos)).findFirst()
                    .orElseThrow(() -> new TidakDitemukan("Pos anggaran tidak ditemukan.")));
        }
    }

    private void sunting(BarisAnggaran satu) {
        disunting = satu;
        versi = satu.versi();
        kode = satu.kode();
        nama = satu.nama();
        pagu = satu.beranak() ? null : satu.pagu();
    }

    private Long unitSendiri() {
        return pelakuAktif.jabatan().stream().map(Kotak::perangkatDaerah).findFirst()
                .orElseThrow(() -> new TidakDitemukan("Pilih perangkat daerah."));
    }

    public void simpan() {
        if (disunting == null) {
            penyusunan.tambah(pelakuAktif.pelaku(), unit, tahun, kode, nama, pagu);
            selesai("Pos anggaran ditambahkan.", halaman());
        } else {
            penyusunan.ubah(pelakuAktif.pelaku(), disunting.id(), versi, nama, pagu);
            selesai("Pos anggaran disimpan.", halaman());
        }
    }

    public void hapus() {
        penyusunan.hapus(pelakuAktif.pelaku(), disunting.id(), versi);
        selesai("Pos anggaran " + kode + " dihapus.", halaman());
    }

    private String halaman() {
        return "/perencanaan/anggaran.xhtml?unit=" + unit + "&tahun=" + tahun;
    }

    public DaftarAnggaran getDaftar() {
        return daftar;
    }

    /** The line being corrected; null to add one. */
    public BarisAnggaran getDisunting() {
        return disunting;
    }

    public Long getUnit() {
        return unit;
    }

    public int getTahun() {
        return tahun;
    }

    /** Id of the line being corrected; null to add one. */
    public Long getPos() {
        return disunting == null ? null : disunting.id();
    }

    /** The version that was seen of the line being corrected. */
    public Long getVersi() {
        return versi;
    }

    public void setVersi(Long versi) {
        this.versi = versi;
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
