package id.tepat.penyajian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.PenjelasanTenggat;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.penyajian.TenggatLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A report, read only: for whoever may read it, and for its writer before he submits. */
@Named
@RequestScoped
public class LihatLaporan {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private PenjelasanTenggat penjelasan;

    private Long id;
    private RincianLaporan rincian;
    private TenggatLaporan tenggat;

    public void muat() {
        rincian = pembacaan.lihat(pelakuAktif.pelaku(), id);
        tenggat = penjelasan.untuk(pelakuAktif.pelaku(), id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public TenggatLaporan getTenggat() {
        return tenggat;
    }
}
