package id.tepat.pengukuran.rest;

import java.io.InputStream;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.RateLimited;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Public: measures what it is given and keeps nothing. */
@Path("pengukuran")
@RequestScoped
@RateLimited
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Umum")
public class PengukuranResource {

    /** @param badan {@code {skala, rumusTurun, indikator: [{nama, polaritas, target, realisasi | pembilang + penyebut}]}} */
    @POST
    @Operation(summary = "Hitung capaian dan predikat",
            description = "skala: daftar {label, dari, sampai} atau PERMENDAGRI_86_2017, GUCIALIT, JATIROTO, KLAKAH. "
                    + "rumusTurun: DUA_T_MINUS_R (bawaan) atau T_PER_R. Paling besar 2 MB.")
    public HasilPengukuran ukur(InputStream badan) {
        return new PermintaanPengukuran(JsonBody.read(badan)).ukur();
    }
}
