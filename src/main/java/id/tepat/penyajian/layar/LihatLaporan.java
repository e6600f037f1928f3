package id.tepat.penyajian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.penyajian.TenggatLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A report, read only: for whoever may read it, and for its writer before he submits. */
@Named
@RequestScoped
@Alamat("/pelaporan/lihat.xhtml")
public class LihatLaporan extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    private Long id;
    private RincianLaporan rincian;

    @Override
    protected void muat(ParameterLayar parameter) {
        id = parameter.id("id");
        rincian = pembacaan.lihat(pelakuAktif.pelaku(), id);
    }

    public Long getId() {
        return id;
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public TenggatLaporan getTenggat() {
        return rincian.tenggat();
    }
}
