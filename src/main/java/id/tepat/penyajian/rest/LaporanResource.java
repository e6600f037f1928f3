package id.tepat.penyajian.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.daftar.Potongan;
import id.tepat.galat.rest.Parameter;
import id.tepat.kalender.JamServer;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.SaringanLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports: the list, and one whole. */
@Path("laporan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Laporan")
public class LaporanResource {

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private JamServer jam;

    @GET
    @Operation(summary = "Daftar laporan yang boleh dilihat")
    public Halaman<LaporanJson.Ringkasan> daftar(@QueryParam("tahun") String tahun, @QueryParam("triwulan") String triwulan,
                                                 @QueryParam("status") String status, @QueryParam("perangkatDaerah") String unit,
                                                 @QueryParam("halaman") String halaman, @QueryParam("ukuran") String ukuran) {
        SaringanLaporan saringan = new SaringanLaporan(
                Parameter.bilangan("tahun", tahun, 1000, 9999, null), Parameter.bilangan("triwulan", triwulan, 1, 4, null),
                Parameter.konstanta("status", status, StatusLaporan.class), unit == null ? null : Parameter.id(unit));
        return pembacaan.daftar(pelakuAktif.pelaku(), saringan, PermintaanDaftar.semua(Potongan.baca(halaman, ukuran)))
                .ubah(satu -> LaporanJson.Ringkasan.dari(satu, jam.zona()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Satu laporan dengan indikator, anggaran, narasi dan riwayatnya")
    public LaporanJson.Rincian lihat(@PathParam("id") String id) {
        return LaporanJson.Rincian.dari(pembacaan.lihat(pelakuAktif.pelaku(), Parameter.id(id)), jam.zona());
    }
}
