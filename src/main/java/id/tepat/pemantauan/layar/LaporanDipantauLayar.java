package id.tepat.pemantauan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.Triwulan;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarLayar;
import id.tepat.layar.ParameterLayar;
import id.tepat.pemantauan.LaporanDipantau;
import id.tepat.pemantauan.Pemantauan;
import id.tepat.pemantauan.SaringanKeadaan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The reports behind each count of a quarter. */
@Named
@RequestScoped
@Alamat("/pemantauan/laporan.xhtml")
public class LaporanDipantauLayar extends DaftarLayar<LaporanDipantau> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private Pemantauan pemantauan;

    private Triwulan triwulan;
    private Long unit;
    private SaringanKeadaan saring;
    private Langkah langkah;

    @Override
    protected void pilih(ParameterLayar parameter) {
        triwulan = MasaDipilih.dari(pemantauan.triwulan(pelakuAktif.pelaku()), parameter.masa()).triwulan();
        unit = parameter.nomor("unit");
        saring = Optional.ofNullable(parameter.konstanta("saring", SaringanKeadaan.class)).orElse(SaringanKeadaan.SEMUA);
        langkah = parameter.konstanta("langkah", Langkah.class);
    }

    @Override
    protected Halaman<LaporanDipantau> baca(Potongan potongan) {
        return pemantauan.laporan(pelakuAktif.pelaku(), triwulan, unit, saring, langkah, potongan);
    }

    public Triwulan getTriwulan() {
        return triwulan;
    }

    public String getMasa() {
        return triwulan.kunci();
    }

    public Long getUnit() {
        return unit;
    }

    /** Name of the unit drilled into, read off its own rows; null for all. */
    public String getNamaUnit() {
        return unit == null || getIsi().isEmpty() ? null : getIsi().get(0).perangkatDaerah();
    }

    public SaringanKeadaan getSaring() {
        return saring;
    }

    public SaringanKeadaan[] getSaringan() {
        return SaringanKeadaan.values();
    }

    public Langkah getLangkah() {
        return langkah;
    }
}
