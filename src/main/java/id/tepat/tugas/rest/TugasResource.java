package id.tepat.tugas.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.tugas.DaftarTugas;
import id.tepat.tugas.TugasSaya;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's open tasks. */
@Path("tugas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tugas")
public class TugasResource {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private DaftarTugas daftarTugas;

    @GET
    @Operation(summary = "Tugas saya", description = "Yang paling mendesak lebih dahulu, dengan sisa hari kerja.")
    public Halaman<BarisTugas> daftar(@QueryParam("halaman") String halaman, @QueryParam("ukuran") String ukuran) {
        Halaman<TugasSaya> isi = daftarTugas.daftar(pelakuAktif.pelaku(), Potongan.baca(halaman, ukuran));
        return new Halaman<>(isi.isi().stream().map(BarisTugas::dari).toList(), isi.halaman(), isi.ukuran(), isi.jumlah());
    }
}
