package id.tepat.anggaran.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.anggaran.BarisAnggaran;
import id.tepat.anggaran.PencatatanRealisasiAnggaran;
import id.tepat.anggaran.TabelAnggaran;
import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.rest.AngkaJson;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.galat.rest.Parameter;
import id.tepat.kalender.Triwulan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A unit's budget realisasi: read by all its reports, entered once. */
@Path("realisasi-anggaran/{perangkatDaerah}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Anggaran")
public class RealisasiAnggaranResource {

    /** @param versi to be sent back when saving; 0 where nothing was entered yet */
    public record Tabel(long versi, List<Baris> baris) {

        static Tabel dari(TabelAnggaran tabel) {
            return new Tabel(tabel.versi(), tabel.baris().stream().map(Baris::dari).toList());
        }
    }

    /** A budget line, rupiah. */
    public record Baris(String id, String induk, String kode, String nama, String tingkat, BigDecimal pagu, BigDecimal realisasi) {

        static Baris dari(BarisAnggaran b) {
            return new Baris(String.valueOf(b.id()), b.induk() == null ? null : String.valueOf(b.induk()), b.kode(), b.nama(),
                    b.tingkat(), AngkaJson.dari(b.pagu()), AngkaJson.dari(b.realisasi()));
        }
    }

    @Inject
    private PencatatanRealisasiAnggaran pencatatan;

    @Inject
    private PelakuAktif pelakuAktif;

    @GET
    @Operation(summary = "Anggaran dan realisasi s.d. triwulan")
    public Tabel lihat(@PathParam("perangkatDaerah") String unit, @QueryParam("tahun") String tahun, @QueryParam("triwulan") String triwulan) {
        return Tabel.dari(pencatatan.lihat(pelakuAktif.pelaku(), Parameter.id(unit), masa(tahun, triwulan)));
    }

    /** @param badan {@code {versi, baris: [{id, realisasi}]}}; null clears */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Catat realisasi anggaran s.d. triwulan")
    public Tabel catat(@PathParam("perangkatDaerah") String unit, @QueryParam("tahun") String tahun,
                       @QueryParam("triwulan") String triwulan, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        Map<Long, BigDecimal> nilai = new HashMap<>();
        for (JsonNode baris : isi.list("baris")) {
            nilai.put(id(baris), baris.number("realisasi"));
        }
        return Tabel.dari(pencatatan.catat(pelakuAktif.pelaku(), Parameter.id(unit), masa(tahun, triwulan), isi.versi(), nilai));
    }

    private static Triwulan masa(String tahun, String triwulan) {
        return new Triwulan(Parameter.wajib("tahun", tahun, 1000, 9999), Parameter.wajib("triwulan", triwulan, 1, 4));
    }

    /** An id that no line can have is answered like any other unknown one. */
    private static Long id(JsonNode baris) {
        String teks = baris.isText("id") ? baris.text("id") : String.valueOf(baris.integer("id"));
        if (teks == null || teks.equals("null")) {
            throw new PermintaanRusak(baris.at("id") + " wajib diisi.");
        }
        return teks.matches("\\d{1,18}") ? Long.valueOf(teks) : Long.valueOf(-1);
    }
}
