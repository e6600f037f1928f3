package id.tepat.validasi.rest;

import java.io.InputStream;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.RateLimited;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.validasi.CekAngka;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Public: checks a report's printed numbers and keeps nothing. */
@Path("validasi")
@RequestScoped
@RateLimited
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Umum")
public class ValidasiResource {

    @Inject
    private HariLiburRepository hariLibur;

    /** @param badan a naskah: the tables of a report, every printed value as text in Indonesian format */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cek angka sebuah naskah", description = "Setiap nilai ditulis sebagai teks seperti tercetak. Paling besar 2 MB dan 2.000 baris.")
    public HasilCek cek(InputStream badan) {
        return HasilCek.dari(new CekAngka(hariLibur.kalender()).cek(new NaskahJson(JsonBody.read(badan)).baca()));
    }
}
