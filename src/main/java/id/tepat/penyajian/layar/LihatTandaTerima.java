package id.tepat.penyajian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.AlamatPeminta;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The receipt of a submission: of the last one, unless another is asked for. */
@Named
@RequestScoped
@Alamat("/pelaporan/tanda-terima.xhtml")
public class LihatTandaTerima extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private AlamatPeminta alamat;

    @Inject
    private HttpServletRequest permintaan;

    private Long id;
    private RincianLaporan rincian;
    private RincianLaporan.Kiriman kiriman;

    @Override
    protected void muat(ParameterLayar parameter) {
        id = parameter.id("id");
        Integer ke = parameter.bilangan("ke", 1, Short.MAX_VALUE);
        rincian = pembacaan.lihat(pelakuAktif.pelaku(), id);
        List<RincianLaporan.Kiriman> semua = rincian.pengajuan();
        kiriman = semua.stream().filter(satu -> ke == null || satu.ke() == ke).reduce((satu, lain) -> lain)
                .orElseThrow(() -> new TidakDitemukan("Tanda terima tidak ditemukan."));
    }

    /** Address of the public page that proves this receipt, with host, as it is printed. */
    public String getAlamatKeaslian() {
        return alamat.situs(permintaan) + "/keaslian.xhtml?kode=" + kiriman.tandaTerima().kode();
    }

    /** Whether this is the submission that decided punctuality. */
    public boolean isPertama() {
        return kiriman.ke() == 1;
    }

    public Long getId() {
        return id;
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public RincianLaporan.Kiriman getKiriman() {
        return kiriman;
    }
}
