package id.tepat.pemantauan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.kalender.Triwulan;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.pelaporan.Rantai;
import id.tepat.pemantauan.AlurRantai;
import id.tepat.pemantauan.Pemantauan;
import id.tepat.pemantauan.PembacaanAlur;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The kabupaten's view of all chains: how many reports wait in each of their steps. */
@Named
@RequestScoped
@Alamat("/alur/kabupaten.xhtml")
public class AlurKabupaten extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanAlur pembacaanAlur;

    @Inject
    private Pemantauan pemantauan;

    private MasaDipilih masa;
    private List<AlurRantai> rantai;

    @Override
    protected void muat(ParameterLayar parameter) {
        masa = MasaDipilih.dari(pemantauan.triwulan(pelakuAktif.pelaku()), parameter.masa());
        rantai = pembacaanAlur.kabupaten(pelakuAktif.pelaku(), masa.triwulan());
    }

    /** What a chain is called on the screen. */
    public String nama(Rantai satu) {
        return switch (satu) {
            case INDIVIDU -> "Laporan individu: kasi, kasubag, sekretaris";
            case KEPALA -> "Laporan kepala perangkat daerah";
            case PERANGKAT_DAERAH -> "Laporan perangkat daerah";
        };
    }

    public List<AlurRantai> getRantai() {
        return rantai;
    }

    public List<Triwulan> getPilihan() {
        return masa.pilihan();
    }

    public Triwulan getTriwulan() {
        return masa.triwulan();
    }

    public String getMasa() {
        return masa.triwulan().kunci();
    }
}
