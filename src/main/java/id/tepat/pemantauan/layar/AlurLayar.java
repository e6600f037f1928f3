package id.tepat.pemantauan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.pemantauan.AlurLaporan;
import id.tepat.pemantauan.PembacaanAlur;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The diagram of one report with its history. */
@Named
@RequestScoped
@Alamat("/alur/alur.xhtml")
public class AlurLayar extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanAlur pembacaanAlur;

    @Inject
    private PembacaanLaporan pembacaanLaporan;

    private AlurLaporan alur;
    private RincianLaporan rincian;

    @Override
    protected void muat(ParameterLayar parameter) {
        Long id = parameter.id("id");
        alur = pembacaanAlur.laporan(pelakuAktif.pelaku(), id);
        rincian = pembacaanLaporan.lihat(pelakuAktif.pelaku(), id);
    }

    public Long getId() {
        return rincian.ringkasan().id();
    }

    public AlurLaporan getAlur() {
        return alur;
    }

    public RincianLaporan getRincian() {
        return rincian;
    }
}
