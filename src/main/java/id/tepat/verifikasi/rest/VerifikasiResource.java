package id.tepat.verifikasi.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakSah;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.galat.rest.Parameter;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pengajuan.rest.HasilJson;
import id.tepat.verifikasi.PembebasanLaporan;
import id.tepat.verifikasi.Pengesahan;
import id.tepat.verifikasi.VerifikasiKabupaten;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head signs; the kabupaten accepts, returns, excuses or reopens. */
@Path("laporan")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Laporan")
public class VerifikasiResource {

    @Inject
    private Pengesahan pengesahan;

    @Inject
    private VerifikasiKabupaten verifikasi;

    @Inject
    private PembebasanLaporan pembebasan;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private JamServer jam;

    /** @param badan {@code {versi, keputusan: SAHKAN|KEMBALIKAN, catatan}} */
    @POST
    @Path("{id}/pengesahan")
    @Operation(summary = "Pengesahan laporan perangkat daerah oleh kepalanya", description = "SAHKAN adalah pengajuannya.")
    public Response sahkan(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        Pelaku pelaku = pelakuAktif.pelaku();
        KunciIdempoten sekali = KunciIdempoten.dari(kunci, "pengesahan", isi);
        if (keputusan(isi, "SAHKAN").equals("SAHKAN")) {
            return Response.ok(HasilJson.dari(pengesahan.sahkan(pelaku, Parameter.id(id), isi.versi(), isi.text("catatan"), sekali), jam.zona())).build();
        }
        pengesahan.kembalikan(pelaku, Parameter.id(id), isi.versi(), isi.text("catatan"), sekali);
        return Response.noContent().build();
    }

    /** @param badan {@code {versi, keputusan: TERIMA|KEMBALIKAN, alasan}} */
    @POST
    @Path("{id}/verifikasi")
    @Operation(summary = "Verifikasi kabupaten")
    public Response verifikasi(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        Pelaku pelaku = pelakuAktif.pelaku();
        KunciIdempoten sekali = KunciIdempoten.dari(kunci, "verifikasi", isi);
        if (keputusan(isi, "TERIMA").equals("TERIMA")) {
            verifikasi.terima(pelaku, Parameter.id(id), isi.versi(), sekali);
        } else {
            verifikasi.kembalikan(pelaku, Parameter.id(id), isi.versi(), isi.text("alasan"), sekali);
        }
        return Response.noContent().build();
    }

    /** @param badan {@code {versi, alasan}} */
    @POST
    @Path("{id}/pembebasan")
    @Operation(summary = "Bebaskan dari kewajiban laporan ini")
    public Response bebaskan(@PathParam("id") String id, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        pembebasan.bebaskan(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), isi.text("alasan"));
        return Response.noContent().build();
    }

    /** @param badan {@code {versi, alasan}} */
    @POST
    @Path("{id}/pembukaan-kembali")
    @Operation(summary = "Buka kembali laporan yang sudah selesai")
    public Response bukaKembali(@PathParam("id") String id, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        pembebasan.bukaKembali(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), isi.text("alasan"));
        return Response.noContent().build();
    }

    private static String keputusan(JsonNode isi, String lanjut) {
        String keputusan = isi.text("keputusan");
        if (!lanjut.equals(keputusan) && !"KEMBALIKAN".equals(keputusan)) {
            throw TidakSah.pada("keputusan", "Keputusan adalah " + lanjut + " atau KEMBALIKAN.");
        }
        return keputusan;
    }
}
