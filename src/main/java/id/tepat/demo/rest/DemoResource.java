package id.tepat.demo.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.demo.PemajuanJam;
import id.tepat.galat.rest.WaktuJson;
import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Demo mode only: the clock moves on. */
@Path("demo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demo")
public class DemoResource {

    /** @param waktu where the clock stands now */
    public record JamBaru(OffsetDateTime waktu) {}

    @Inject
    private PemajuanJam pemajuan;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private JamServer jam;

    @POST
    @Path("hari-kerja-berikut")
    @Operation(summary = "Memajukan jam demo", description = "Ke pukul 08.00 hari kerja berikutnya; hanya administrator, hanya mode demo.")
    public JamBaru hariKerjaBerikut() {
        return new JamBaru(WaktuJson.dari(pemajuan.hariKerjaBerikut(pelakuAktif.pelaku()), jam.zona()));
    }
}
