package id.tepat.validasi.rest;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.RateLimited;
import id.tepat.validasi.CekDokumen;
import id.tepat.validasi.xlsx.BukuNaskah;
import id.tepat.validasi.xlsx.NaskahXlsx;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Public: checks a report's printed numbers and keeps nothing. */
@Path("validasi")
@RequestScoped
@RateLimited
@Tag(name = "Umum")
public class ValidasiResource {

    @Inject
    private CekDokumen cekDokumen;

    /** @param badan a naskah: the tables of a report, every printed value as text in Indonesian format */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cek angka sebuah naskah", description = "Setiap nilai ditulis sebagai teks seperti tercetak. Paling besar 2 MB dan 2.000 baris.")
    public HasilCek cek(InputStream badan) {
        return HasilCek.dari(cekDokumen.cek(JsonBody.read(badan)).ketidaksesuaian());
    }

    /** @param badan a workbook of the template */
    @POST
    @Consumes(BukuNaskah.JENIS_MEDIA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cek angka sebuah naskah XLSX", description = "Berkas menurut templat. Paling besar 2 MB.")
    public HasilCek cekXlsx(InputStream badan) {
        return HasilCek.dari(cekDokumen.cek(NaskahXlsx.baca(bytes(badan))).ketidaksesuaian());
    }

    @GET
    @Path("templat")
    @Produces(BukuNaskah.JENIS_MEDIA)
    @Operation(summary = "Templat XLSX untuk cek dokumen")
    public Response templat() {
        return Response.ok(BukuNaskah.templat()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"templat-cek-dokumen.xlsx\"").build();
    }

    private static byte[] bytes(InputStream badan) {
        try {
            return JsonBody.bytes(badan);
        } catch (IOException e) {
            throw new PermintaanRusak("Isi permintaan terputus.");
        }
    }
}
