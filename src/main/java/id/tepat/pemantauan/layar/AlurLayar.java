package id.tepat.pemantauan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.Rantai;
import id.tepat.pemantauan.AlurLaporan;
import id.tepat.pemantauan.AlurRantai;
import id.tepat.pemantauan.Pemantauan;
import id.tepat.pemantauan.PembacaanAlur;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The diagram of one report with its history, and the kabupaten's view of all three. */
@Named("alurLayar")
@RequestScoped
public class AlurLayar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanAlur pembacaanAlur;

    @Inject
    private PembacaanLaporan pembacaanLaporan;

    @Inject
    private Pemantauan pemantauan;

    private Long id;
    private AlurLaporan alur;
    private RincianLaporan rincian;

    private String masa;
    private List<Triwulan> pilihan;
    private Triwulan triwulan;
    private List<AlurRantai> rantai;

    public void muat() {
        alur = pembacaanAlur.laporan(pelakuAktif.pelaku(), id);
        rincian = pembacaanLaporan.lihat(pelakuAktif.pelaku(), id);
    }

    public void muatKabupaten() {
        pilihan = pemantauan.triwulan(pelakuAktif.pelaku());
        triwulan = pilihan.stream().filter(satu -> satu.kunci().equals(masa)).findFirst().orElse(pilihan.get(0));
        masa = triwulan.kunci();
        rantai = pembacaanAlur.kabupaten(pelakuAktif.pelaku(), triwulan);
    }

    /** What a chain is called on the screen. */
    public String nama(Rantai satu) {
        return switch (satu) {
            case INDIVIDU -> "Laporan individu: kasi, kasubag, sekretaris";
            case KEPALA -> "Laporan kepala perangkat daerah";
            case PERANGKAT_DAERAH -> "Laporan perangkat daerah";
        };
    }

    public AlurLaporan getAlur() {
        return alur;
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public List<AlurRantai> getRantai() {
        return rantai;
    }

    public List<Triwulan> getPilihan() {
        return pilihan;
    }

    public Triwulan getTriwulan() {
        return triwulan;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getMasa() {
        return masa;
    }

    public void setMasa(String masa) {
        this.masa = masa;
    }
}
