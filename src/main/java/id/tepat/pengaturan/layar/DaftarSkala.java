package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import id.tepat.pengaturan.PenerapanAturan;
import id.tepat.pengaturan.PenetapanSkala;
import id.tepat.pengukuran.RumusTurun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The scales there are, and by which of them and which formula reports are measured. */
@Named
@RequestScoped
@Alamat("/pengaturan/skala.xhtml")
public class DaftarSkala extends Layar {

    private static final String HALAMAN = "/pengaturan/skala.xhtml";

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenetapanSkala penetapan;

    @Inject
    private PenerapanAturan penerapan;

    @Inject
    private PendataanPerangkatDaerah pendataan;

    @Inject
    private JamServer jam;

    private Long unit;
    private Long skala;
    private LocalDate berlakuMulai;
    private RumusTurun rumus;
    private LocalDate rumusMulai;
    private List<PenetapanSkala.Rincian> semua;

    /** Proposes the running quarter. */
    @Override
    protected void muat(ParameterLayar parameter) {
        berlakuMulai = Triwulan.dari(jam.hariIni()).awal();
        rumusMulai = berlakuMulai;
    }

    public void terapkan() {
        penerapan.terapkan(pelakuAktif.pelaku(), new PenerapanAturan.Isian(unit, skala, berlakuMulai));
        selesai("Penerapan skala disimpan.", HALAMAN);
    }

    public void batalkan(Long id) {
        penerapan.batalkan(pelakuAktif.pelaku(), id);
        selesai("Penerapan skala dibatalkan.", HALAMAN);
    }

    public void tetapkanRumus() {
        penerapan.tetapkanRumus(pelakuAktif.pelaku(), rumus, rumusMulai);
        selesai("Rumus disimpan.", HALAMAN);
    }

    public List<PenetapanSkala.Rincian> getSemua() {
        if (semua == null) {
            semua = penetapan.daftar(pelakuAktif.pelaku());
        }
        return semua;
    }

    public List<PenerapanAturan.Baris> getPenerapan() {
        return penerapan.daftar(pelakuAktif.pelaku());
    }

    public List<PenerapanAturan.BarisRumus> getRiwayatRumus() {
        return penerapan.rumus(pelakuAktif.pelaku());
    }

    public RumusTurun getRumusHariIni() {
        return penerapan.rumusHariIni(pelakuAktif.pelaku());
    }

    public String gambar(PenetapanSkala.Rincian satu) {
        return GambarSkala.svg(satu.kelas());
    }

    public List<OrganisasiReader.Pilihan> getPilihanUnit() {
        return pendataan.pilihan(pelakuAktif.pelaku());
    }

    public RumusTurun[] getPilihanRumus() {
        return RumusTurun.values();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getSkala() {
        return skala;
    }

    public void setSkala(Long skala) {
        this.skala = skala;
    }

    public LocalDate getBerlakuMulai() {
        return berlakuMulai;
    }

    public void setBerlakuMulai(LocalDate berlakuMulai) {
        this.berlakuMulai = berlakuMulai;
    }

    public RumusTurun getRumus() {
        return rumus;
    }

    public void setRumus(RumusTurun rumus) {
        this.rumus = rumus;
    }

    public LocalDate getRumusMulai() {
        return rumusMulai;
    }

    public void setRumusMulai(LocalDate rumusMulai) {
        this.rumusMulai = rumusMulai;
    }
}
