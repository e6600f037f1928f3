package id.tepat.akun.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasi.Unit;
import id.tepat.organisasi.StatusPemangku;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the caller is. */
@Path("saya")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Akun")
public class SayaResource {

    /** @param jabatan those held today */
    public record Saya(String akun, String nama, List<JabatanSaya> jabatan, List<Peran> peran) {}

    /** @param perangkatDaerah name of the unit; its id beside it */
    public record JabatanSaya(String id, String nama, String perangkatDaerah, String perangkatDaerahId, StatusPemangku status) {}

    @Inject
    private PelakuAktif pelakuAktif;

    @GET
    @Operation(summary = "Akun, jabatan yang dipangku hari ini, dan peran")
    public Saya saya() {
        Pelaku pelaku = pelakuAktif.pelaku();
        return new Saya(pelaku.namaAkun(), pelaku.nama(), pelakuAktif.jabatan().stream().map(this::jabatan).toList(),
                pelaku.peran().stream().sorted().toList());
    }

    private JabatanSaya jabatan(Kotak kotak) {
        String unit = pelakuAktif.bagan().unit(kotak.perangkatDaerah()).map(Unit::nama).orElse(null);
        return new JabatanSaya(kotak.jabatan().toString(), kotak.nama(), unit, kotak.perangkatDaerah().toString(), kotak.status());
    }
}
