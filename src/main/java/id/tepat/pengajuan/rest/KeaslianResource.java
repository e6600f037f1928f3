package id.tepat.pengajuan.rest;

import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.rest.WaktuJson;
import id.tepat.kalender.JamServer;
import id.tepat.pengajuan.Keaslian;
import id.tepat.pengajuan.PencariKeaslian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public: is this receipt genuine? */
@Path("keaslian")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Umum")
public class KeaslianResource {

    /** Nothing personal. */
    public record KeaslianJson(String kode, String nomor, String perangkatDaerah, String jenis, int tahun, int triwulan,
                               OffsetDateTime waktu, String nilaiHash) {}

    @Inject
    private PencariKeaslian pencari;

    @Inject
    private JamServer jam;

    @GET
    @Path("{kode}")
    @Operation(summary = "Apakah tanda terima ini asli?")
    public KeaslianJson keaslian(@PathParam("kode") String kode) {
        Keaslian k = pencari.cari(kode).orElseThrow(() -> new TidakDitemukan("Kode keaslian tidak dikenal."));
        return new KeaslianJson(k.kode(), k.nomor(), k.perangkatDaerah(), k.jenis().name(), k.masa().tahun(), k.masa().nomor(),
                WaktuJson.dari(k.waktu(), jam.zona()), k.nilaiHash());
    }
}
