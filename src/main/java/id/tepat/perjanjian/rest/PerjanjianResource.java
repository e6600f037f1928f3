package id.tepat.perjanjian.rest;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.daftar.Potongan;
import id.tepat.galat.TidakSah;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.galat.rest.Parameter;
import id.tepat.kalender.JamServer;
import id.tepat.meja.KunciIdempoten;
import id.tepat.perjanjian.AlasanPerubahan;
import id.tepat.perjanjian.PembacaanPerjanjian;
import id.tepat.perjanjian.PenandatangananPerjanjian;
import id.tepat.perjanjian.PenelaahanPerjanjian;
import id.tepat.perjanjian.PengajuanPerjanjian;
import id.tepat.perjanjian.PenyusunanPerjanjian;
import id.tepat.perjanjian.Pihak;
import id.tepat.perjanjian.SaringanPerjanjian;
import id.tepat.perjanjian.StatusPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Perjanjian Kinerja: lists, one whole, drafting, review and signature. Every change names the version it read. */
@Path("perjanjian")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Perjanjian Kinerja")
public class PerjanjianResource {

    private static final int TAHUN_PERTAMA = 2000;
    private static final int TAHUN_TERAKHIR = 2999;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanPerjanjian pembacaan;

    @Inject
    private PenyusunanPerjanjian penyusunan;

    @Inject
    private PengajuanPerjanjian pengajuan;

    @Inject
    private PenelaahanPerjanjian penelaahan;

    @Inject
    private PenandatangananPerjanjian penandatanganan;

    @Inject
    private JamServer jam;

    @GET
    @Operation(summary = "Daftar Perjanjian Kinerja satu tahun", description = "Tanpa tahun: tahun berjalan. Yang dibatalkan hanya bila diminta.")
    public Halaman<RingkasanPerjanjianJson> daftar(@QueryParam("tahun") String tahun, @QueryParam("status") String status,
                                                   @QueryParam("halaman") String halaman, @QueryParam("ukuran") String ukuran) {
        int diminta = Parameter.bilangan("tahun", tahun, TAHUN_PERTAMA, TAHUN_TERAKHIR, jam.hariIni().getYear());
        SaringanPerjanjian saringan = new SaringanPerjanjian(diminta, Parameter.konstanta("status", status, StatusPerjanjian.class), null);
        return pembacaan.daftar(pelakuAktif.pelaku(), saringan, PermintaanDaftar.semua(Potongan.baca(halaman, ukuran))).ubah(RingkasanPerjanjianJson::dari);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Satu Perjanjian Kinerja dengan sasaran, indikator dan tanda tangannya")
    public PerjanjianJson lihat(@PathParam("id") String id) {
        return lihat(Parameter.id(id));
    }

    @GET
    @Path("{id}/perbandingan")
    @Operation(summary = "PK Perubahan berdampingan dengan versi sebelumnya")
    public PerbandinganJson bandingkan(@PathParam("id") String id) {
        return PerbandinganJson.dari(pembacaan.bandingkan(pelakuAktif.pelaku(), Parameter.id(id)));
    }

    /** @param badan {@code {jabatanId, tahun}} */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mulai menyusun Perjanjian Kinerja")
    public Response buat(InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        Long jabatan = IsianPerjanjianJson.id(isi, "jabatanId");
        Integer tahun = isi.integer("tahun");
        if (jabatan == null || tahun == null) {
            throw TidakSah.pada(jabatan == null ? "jabatanId" : "tahun", "Wajib diisi.");
        }
        return dibuat(penyusunan.buat(pelakuAktif.pelaku(), jabatan, tahun));
    }

    /** @param badan {@code {versi, rencanaMulai, sasaran: […]}}: the content as a whole */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Simpan isi konsep seutuhnya")
    public PerjanjianJson simpan(@PathParam("id") String id, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        penyusunan.simpan(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), IsianPerjanjianJson.baca(isi));
        return lihat(Parameter.id(id));
    }

    /** @param badan {@code {versi}} */
    @POST
    @Path("{id}/pengajuan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ajukan untuk ditelaah pihak kedua")
    public PerjanjianJson ajukan(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        pengajuan.ajukan(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), KunciIdempoten.dari(kunci, "pengajuan", isi));
        return lihat(Parameter.id(id));
    }

    /** @param badan {@code {versi}} */
    @POST
    @Path("{id}/pembatalan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Batalkan konsep")
    public PerjanjianJson batalkan(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        pengajuan.batalkan(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), KunciIdempoten.dari(kunci, "pembatalan", isi));
        return lihat(Parameter.id(id));
    }

    /** @param badan {@code {versi, keputusan: SETUJUI|KEMBALIKAN, catatan}} */
    @POST
    @Path("{id}/telaah")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Putusan pihak kedua atas konsep")
    public PerjanjianJson telaah(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        KunciIdempoten sekali = KunciIdempoten.dari(kunci, "telaah", isi);
        String keputusan = isi.text("keputusan");
        if ("SETUJUI".equals(keputusan)) {
            penelaahan.setujui(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), isi.text("catatan"), sekali);
        } else if ("KEMBALIKAN".equals(keputusan)) {
            penelaahan.kembalikan(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), isi.text("catatan"), sekali);
        } else {
            throw TidakSah.pada("keputusan", "Pilih SETUJUI atau KEMBALIKAN.");
        }
        return lihat(Parameter.id(id));
    }

    /** @param badan {@code {versi, pihak: PERTAMA|KEDUA, sandi}}; with a bearer token the account's password all the same */
    @POST
    @Path("{id}/tanda-tangan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Bubuhkan tanda tangan, dengan sandi sekali lagi")
    public PerjanjianJson tandaTangani(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String kunci, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        Pihak pihak = IsianPerjanjianJson.pilihan(isi, "pihak", Pihak.class);
        if (pihak == null) {
            throw TidakSah.pada("pihak", "Pilih PERTAMA atau KEDUA.");
        }
        // The password is no part of what is remembered of a request.
        KunciIdempoten sekali = KunciIdempoten.dari(kunci, "tanda-tangan", pihak + " " + isi.versi());
        if (pihak == Pihak.PERTAMA) {
            penandatanganan.sebagaiPihakPertama(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), isi.text("sandi"), sekali);
        } else {
            penandatanganan.sebagaiPihakKedua(pelakuAktif.pelaku(), Parameter.id(id), isi.versi(), isi.text("sandi"), sekali);
        }
        return lihat(Parameter.id(id));
    }

    /** @param badan {@code {alasan, penjelasan}} */
    @POST
    @Path("{id}/perubahan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mulai menyusun PK Perubahan")
    public Response ubah(@PathParam("id") String id, InputStream badan) {
        JsonNode isi = JsonBody.read(badan);
        AlasanPerubahan alasan = IsianPerjanjianJson.pilihan(isi, "alasan", AlasanPerubahan.class);
        return dibuat(penyusunan.ubah(pelakuAktif.pelaku(), Parameter.id(id), alasan, isi.text("penjelasan")));
    }

    private Response dibuat(Long id) {
        return Response.created(URI.create("perjanjian/" + id)).entity(lihat(id)).build();
    }

    private PerjanjianJson lihat(Long id) {
        return PerjanjianJson.dari(pembacaan.lihat(pelakuAktif.pelaku(), id), jam.zona());
    }
}
