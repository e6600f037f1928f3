package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanJabatan;
import id.tepat.organisasi.PendataanPegawai;
import id.tepat.organisasi.PenugasanPemangku;
import id.tepat.organisasi.StatusPemangku;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Putting an official into a jabatan. */
@Named
@RequestScoped
@Alamat("/pengaturan/pemangku-angkat.xhtml")
public class TugaskanPemangku extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenugasanPemangku useCase;

    @Inject
    private PendataanJabatan pendataanJabatan;

    @Inject
    private PendataanPegawai pendataanPegawai;

    @Inject
    private JamServer jam;

    private Long jabatan;
    private Long pegawai;
    private StatusPemangku status = StatusPemangku.DEFINITIF;
    private LocalDate mulai;
    private LocalDate selesai;

    /** Proposes today, and whom or what the address names. */
    @Override
    protected void muat(ParameterLayar parameter) {
        jabatan = parameter.nomor("jabatan");
        pegawai = parameter.nomor("pegawai");
        mulai = jam.hariIni();
    }

    public void angkat() {
        useCase.angkat(pelakuAktif.pelaku(), new PenugasanPemangku.Isian(jabatan, pegawai, status, mulai, selesai));
        selesai("Pemangku jabatan ditetapkan; tugasnya beralih mulai hari pertamanya.", "/pengaturan/pemangku.xhtml");
    }

    public List<OrganisasiReader.Pilihan> getPilihanJabatan() {
        return pendataanJabatan.pilihan(pelakuAktif.pelaku(), null);
    }

    public List<OrganisasiReader.Pilihan> getPilihanPegawai() {
        return pendataanPegawai.pilihan(pelakuAktif.pelaku());
    }

    public StatusPemangku[] getPilihanStatus() {
        return StatusPemangku.values();
    }

    public Long getJabatan() {
        return jabatan;
    }

    public void setJabatan(Long jabatan) {
        this.jabatan = jabatan;
    }

    public Long getPegawai() {
        return pegawai;
    }

    public void setPegawai(Long pegawai) {
        this.pegawai = pegawai;
    }

    public StatusPemangku getStatus() {
        return status;
    }

    public void setStatus(StatusPemangku status) {
        this.status = status;
    }

    public LocalDate getMulai() {
        return mulai;
    }

    public void setMulai(LocalDate mulai) {
        this.mulai = mulai;
    }

    public LocalDate getSelesai() {
        return selesai;
    }

    public void setSelesai(LocalDate selesai) {
        this.selesai = selesai;
    }
}
