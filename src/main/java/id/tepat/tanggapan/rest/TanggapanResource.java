package id.tepat.tanggapan.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.galat.rest.Parameter;
import id.tepat.meja.KunciIdempoten;
import id.tepat.proses.ArahAlur;
import id.tepat.tanggapan.IsianTanggapan;
import id.tepat.tanggapan.PemberianTanggapan;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The atasan answers. */
@Path("laporan/{id}/tanggapan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Laporan")
public class TanggapanResource {

    @Inject
    private PemberianTanggapan pemberian;

    @Inject
    private PelakuAktif pelakuAktif;

    /** @param badan {@code {versi, pilihan: [...], catatan, arah, catatanBagian: {bagian: teks}}} */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tanggapan atasan langsung")
    public Response tanggapi(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        IsianTanggapan isian = new IsianTanggapan(new LinkedHashSet<>(isi.texts("pilihan")), isi.text("catatan"),
                Parameter.konstanta("arah", isi.text("arah"), ArahAlur.class), catatanBagian(isi.object("catatanBagian")));
        pemberian.tanggapi(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), isian, KunciIdempoten.dari(kunci, "tanggapan", isi));
        return Response.noContent().build();
    }

    private static Map<String, String> catatanBagian(JsonNode isi) {
        Map<String, String> hasil = new LinkedHashMap<>();
        if (isi != null) {
            isi.names().forEach(bagian -> hasil.put(bagian, isi.text(bagian)));
        }
        return hasil;
    }
}
