package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Pesan;
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

/** Putting an official into a jabatan, and ending it. */
@Named
@RequestScoped
public class TugaskanPemangku {

    private static final String DAFTAR = "/pengaturan/pemangku.xhtml?faces-redirect=true";

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

    private Long id;
    private long versi;
    private Long jabatan;
    private Long pegawai;
    private StatusPemangku status = StatusPemangku.DEFINITIF;
    private LocalDate mulai;
    private LocalDate selesai;
    private OrganisasiReader.BarisPemangku baris;

    /** Proposes today. */
    public void muatAngkat() {
        mulai = jam.hariIni();
    }

    /** Shows whose term is to end, and proposes today as its last day. */
    public void muatAkhiri() {
        baris = useCase.ambil(pelakuAktif.pelaku(), id);
        versi = baris.versi();
        selesai = baris.selesai() == null ? jam.hariIni() : baris.selesai();
    }

    public String angkat() {
        useCase.angkat(pelakuAktif.pelaku(), new PenugasanPemangku.Isian(jabatan, pegawai, status, mulai, selesai));
        Pesan.berhasilLaluPindah("Pemangku jabatan ditetapkan; tugasnya beralih mulai hari pertamanya.");
        return DAFTAR;
    }

    public String akhiri() {
        useCase.akhiri(pelakuAktif.pelaku(), id, versi, selesai);
        Pesan.berhasilLaluPindah("Hari terakhir dicatat.");
        return DAFTAR;
    }

    public OrganisasiReader.BarisPemangku getBaris() {
        if (baris == null && id != null) {
            baris = useCase.ambil(pelakuAktif.pelaku(), id);
        }
        return baris;
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
