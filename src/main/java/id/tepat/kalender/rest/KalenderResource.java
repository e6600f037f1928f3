package id.tepat.kalender.rest;

import id.tepat.galat.rest.Parameter;
import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public: due dates by the kabupaten's own calendar. */
@Path("kalender")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Umum")
public class KalenderResource {

    /** Perbup Lumajang 6/2018 Pasal 4. */
    private static final int HARI = 5;
    private static final int TAHUN_PERTAMA = 2000;
    private static final int TAHUN_TERAKHIR = 2999;

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private JamServer jam;

    @GET
    @Path("tenggat")
    @Operation(summary = "Batas waktu laporan triwulan", description = "Hari kerja kelima setelah triwulan berakhir.")
    public TenggatTriwulan tenggat(@QueryParam("tahun") String tahun,
                                   @QueryParam("triwulan") String triwulan,
                                   @QueryParam("hariKerjaSepekan") @DefaultValue("5") String sepekan) {
        var periode = new Triwulan(Parameter.wajib("tahun", tahun, TAHUN_PERTAMA, TAHUN_TERAKHIR), Parameter.wajib("triwulan", triwulan, 1, 4));
        var pekan = HariKerja.dari(Parameter.wajib("hariKerjaSepekan", sepekan, 5, 6));
        KalenderKerja kalender = hariLibur.kalender().untuk(pekan);
        Tenggat tenggat = kalender.tenggat(HARI, periode.akhir(), jam.zona());
        return new TenggatTriwulan(periode.tahun(), periode.nomor(), periode.akhir(), tenggat.tanggal(), tenggat.hariKerja(),
                kalender.peringatan(periode.akhir().plusDays(1), tenggat.tanggal()));
    }
}
