package id.tepat.pelaporan.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.galat.rest.Parameter;
import id.tepat.kalender.JamServer;
import id.tepat.pelaporan.DaftarLaporan;
import id.tepat.pelaporan.HasilPengajuan;
import id.tepat.pelaporan.KunciIdempoten;
import id.tepat.pelaporan.PembacaanLaporan;
import id.tepat.pelaporan.PengajuanLaporan;
import id.tepat.pelaporan.PenulisanLaporan;
import id.tepat.pelaporan.SaringanLaporan;
import id.tepat.pelaporan.StatusLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports: list, read, write, submit. */
@Path("laporan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Laporan")
public class LaporanResource {

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private PenulisanLaporan penulisan;

    @Inject
    private PengajuanLaporan pengajuan;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private JamServer jam;

    @GET
    @Operation(summary = "Daftar laporan yang boleh dilihat")
    public Halaman<LaporanJson.Ringkasan> daftar(@QueryParam("tahun") String tahun, @QueryParam("triwulan") String triwulan,
                                                 @QueryParam("status") String status, @QueryParam("perangkatDaerah") String unit,
                                                 @QueryParam("halaman") String halaman, @QueryParam("ukuran") String ukuran) {
        Potongan potongan = Potongan.baca(halaman, ukuran);
        DaftarLaporan hasil = pembacaan.daftar(pelakuAktif.pelaku(), new SaringanLaporan(
                Parameter.bilangan("tahun", tahun, 1000, 9999, null), Parameter.bilangan("triwulan", triwulan, 1, 4, null),
                Parameter.konstanta("status", status, StatusLaporan.class), unit == null ? null : Parameter.id(unit),
                potongan.halaman(), potongan.ukuran()));
        return new Halaman<>(hasil.isi().stream().map(satu -> LaporanJson.Ringkasan.dari(satu, jam.zona())).toList(), potongan, hasil.jumlah());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Satu laporan dengan indikator, anggaran, narasi dan riwayatnya")
    public LaporanJson.Rincian lihat(@PathParam("id") String id) {
        return LaporanJson.Rincian.dari(pembacaan.lihat(pelakuAktif.pelaku(), Parameter.id(id)), jam.zona());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Simpan sebagian isi", description = "Yang tidak disebut tetap; null mengosongkan; versi usang: 409.")
    public LaporanJson.Rincian simpan(@PathParam("id") String id, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        penulisan.simpan(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), IsianJson.dari(isi));
        return lihat(id);
    }

    @POST
    @Path("{id}/pengajuan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ajukan", description = "Dengan Idempotency-Key yang sama: tanda terima yang sama.")
    public HasilJson ajukan(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        long versi = JsonBody.read(badan).versi();
        HasilPengajuan hasil = pengajuan.ajukan(pelakuAktif.pelaku(), Parameter.id(id), versi, KunciIdempoten.dari(kunci, versi));
        return HasilJson.dari(hasil, jam.zona());
    }
}
