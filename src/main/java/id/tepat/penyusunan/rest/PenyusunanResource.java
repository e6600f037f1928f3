package id.tepat.penyusunan.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.galat.rest.Parameter;
import id.tepat.kalender.JamServer;
import id.tepat.penyajian.rest.LaporanJson;
import id.tepat.penyusunan.PenulisanLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing a report. */
@Path("laporan")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Laporan")
public class PenyusunanResource {

    @Inject
    private PenulisanLaporan penulisan;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private JamServer jam;

    @PUT
    @Path("{id}")
    @Operation(summary = "Simpan sebagian isi", description = "Yang tidak disebut tetap; null mengosongkan; versi usang: 409.")
    public LaporanJson.Rincian simpan(@PathParam("id") String id, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        return LaporanJson.Rincian.dari(penulisan.simpan(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), IsianJson.dari(isi)), jam.zona());
    }
}
