package id.tepat.pengajuan.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.Parameter;
import id.tepat.kalender.JamServer;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pengajuan.HasilPengajuan;
import id.tepat.pengajuan.PengajuanLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Submitting a report. */
@Path("laporan")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Laporan")
public class PengajuanResource {

    @Inject
    private PengajuanLaporan pengajuan;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private JamServer jam;

    @POST
    @Path("{id}/pengajuan")
    @Operation(summary = "Ajukan", description = "Dengan Idempotency-Key yang sama: tanda terima yang sama.")
    public HasilJson ajukan(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        long versi = JsonBody.read(badan).versi();
        HasilPengajuan hasil = pengajuan.ajukan(pelakuAktif.pelaku(), Parameter.id(id), versi, KunciIdempoten.dari(kunci, versi));
        return HasilJson.dari(hasil, jam.zona());
    }
}
