package id.tepat.pemantauan.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.PermintaanRusak;
import id.tepat.kalender.Triwulan;
import id.tepat.pemantauan.Pemantauan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many reports of a quarter are there, on time, late, missing. */
@Path("pemantauan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pemantauan")
public class PemantauanResource {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private Pemantauan pemantauan;

    @GET
    @Operation(summary = "Keadaan laporan satu triwulan", description = "Laporan yang dibebaskan tidak dihitung.")
    public HitunganTriwulan keadaan(@QueryParam("tahun") String tahun, @QueryParam("triwulan") String triwulan) {
        return HitunganTriwulan.dari(pemantauan.keadaan(pelakuAktif.pelaku(), masa(tahun, triwulan)));
    }

    private static Triwulan masa(String tahun, String triwulan) {
        if (tahun == null || !tahun.matches("[1-9][0-9]{3}") || triwulan == null || !triwulan.matches("[1-4]")) {
            throw new PermintaanRusak("Parameter tahun (empat angka) dan triwulan (1 sampai 4) wajib diisi.");
        }
        return new Triwulan(Integer.parseInt(tahun), Integer.parseInt(triwulan));
    }
}
