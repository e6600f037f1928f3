package id.tepat.pemantauan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.kalender.Triwulan;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.pemantauan.Hitungan;
import id.tepat.pemantauan.KeadaanTriwulan;
import id.tepat.pemantauan.KeadaanUnit;
import id.tepat.pemantauan.MutuAngka;
import id.tepat.pemantauan.Pemantauan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The quarter at a glance. */
@Named("pemantauan")
@RequestScoped
@Alamat("/pemantauan/pemantauan.xhtml")
public class PemantauanLayar extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private Pemantauan pemantauan;

    private MasaDipilih masa;
    private KeadaanTriwulan keadaan;

    @Override
    protected void muat(ParameterLayar parameter) {
        masa = MasaDipilih.dari(pemantauan.triwulan(pelakuAktif.pelaku()), parameter.masa());
        keadaan = pemantauan.keadaan(pelakuAktif.pelaku(), masa.triwulan());
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

    public Hitungan getJumlah() {
        return keadaan.jumlah();
    }

    public MutuAngka getMutu() {
        return keadaan.mutu();
    }

    public List<KeadaanUnit> getPerUnit() {
        return keadaan.unit();
    }

    /** Steps somebody waits in, in the order of the chains. */
    public List<Map.Entry<Langkah, Long>> getMenunggu() {
        return List.copyOf(keadaan.menunggu().entrySet());
    }
}
