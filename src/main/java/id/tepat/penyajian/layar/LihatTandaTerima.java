package id.tepat.penyajian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The receipt of a submission: of the last one, unless another is asked for. */
@Named
@RequestScoped
public class LihatTandaTerima {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    private Long id;
    private Integer ke;
    private RincianLaporan rincian;
    private RincianLaporan.Kiriman kiriman;

    public void muat() {
        rincian = pembacaan.lihat(pelakuAktif.pelaku(), id);
        List<RincianLaporan.Kiriman> semua = rincian.pengajuan();
        kiriman = semua.stream().filter(satu -> ke == null || satu.ke() == ke).reduce((satu, lain) -> lain)
                .orElseThrow(() -> new TidakDitemukan("Tanda terima tidak ditemukan."));
    }

    /** Address of the public page that proves this receipt, with host, as it is printed. */
    public String getAlamatKeaslian() {
        ExternalContext luar = FacesContext.getCurrentInstance().getExternalContext();
        boolean baku = luar.getRequestServerPort() == 80 || luar.getRequestServerPort() == 443;
        return luar.getRequestScheme() + "://" + luar.getRequestServerName() + (baku ? "" : ":" + luar.getRequestServerPort())
                + luar.getRequestContextPath() + "/keaslian.xhtml?kode=" + kiriman.tandaTerima().kode();
    }

    /** Whether this is the submission that decided punctuality. */
    public boolean isPertama() {
        return kiriman.ke() == 1;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getKe() {
        return ke;
    }

    public void setKe(Integer ke) {
        this.ke = ke;
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public RincianLaporan.Kiriman getKiriman() {
        return kiriman;
    }
}
