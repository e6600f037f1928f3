package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.uji.Skenario.Tugas;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors have the shape of RFC 9457 and speak Indonesian; bad input is never the server's fault. */
class BentukGalatIT {

    private final ServerTepat server = ServerBersama.hidup(JenisBasisData.H2);
    private final KlienApi api = server.api();
    private final Skenario skenario = new Skenario(api);

    @Test
    void tanpa_masuk_401_dan_bukan_pengalihan() {
        api.get("laporan").masalah(401);
        api.get("tugas").masalah(401);
        api.sebagai("kasi.pmd", "salah").get("saya").masalah(401);
        api.denganToken("bukan-token").get("saya").masalah(401);
        api.get("tidak-ada").masalah(401);
    }

    @Test
    void perbuatan_terlarang_403() {
        api.sebagai("kasi.pmd").kirim("POST", "demo/hari-kerja-berikut", null, null).masalah(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"laporan/999999999", "perjanjian/999999999", "laporan/abc", "laporan/-1", "laporan/99999999999999999999999", "jalan-entah"})
    void objek_tidak_dikenal_404(String jalan) {
        api.sebagai("kasi.pmd").get(jalan).masalah(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/keaslian/TIDAK-ADA", "/api/v1/keaslian/%00", "/api/v1/keaslian/..%2f"})
    void kode_keaslian_tidak_dikenal_404(String jalan) {
        assertThat(api.get(jalan).status()).isIn(400, 404);
    }

    @Test
    void versi_usang_409_dan_isi_melanggar_aturan_422() {
        Tugas tugas = skenario.adaYangMenyusun();
        JsonObject laporan = skenario.laporan(tugas.akun(), tugas.laporan());
        JsonObject usang = Json.createObjectBuilder(Skenario.isianLengkap(laporan)).add("versi", Skenario.satuVersi(laporan) + 5).build();
        JsonObject asing = Json.createObjectBuilder().add("versi", Skenario.satuVersi(laporan))
                .add("indikator", Json.createArrayBuilder().add(Json.createObjectBuilder().add("id", "999999999").add("realisasi", 1))).build();

        api.sebagai(tugas.akun()).put("laporan/" + tugas.laporan(), usang).masalah(409);
        JsonObject masalah = api.sebagai(tugas.akun()).put("laporan/" + tugas.laporan(), asing).masalah(422);

        assertThat(masalah.getJsonArray("galat").getJsonObject(0).getString("pesan")).isNotBlank();
        assertThat(masalah.getJsonArray("galat").getJsonObject(0).getString("sel")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"teks\"", "{\"versi\":}", "{\"versi\":\"satu\"}", "{\"versi\":1e999}",
        "{\"versi\":1.5}", "{}", "{\"versi\":null}", "{\"versi\":0,\"indikator\":{}}", "{\"versi\":0,\"indikator\":[1]}",
        "{\"versi\":0,\"narasi\":[]}", "{\"versi\":0,\"narasi\":{\"entah\":\"x\"}}", "{\"versi\":99999999999999999999}"})
    void badan_rusak_400_409_atau_422_tetapi_tidak_pernah_500(String badan) {
        Tugas tugas = skenario.adaYangMenyusun();
        for (String jalan : new String[] {"", "/pengajuan", "/tanggapan", "/verifikasi", "/pengesahan"}) {
            JawabanApi jawaban = api.sebagai(tugas.akun()).kirim(jalan.isEmpty() ? "PUT" : "POST",
                    "laporan/" + tugas.laporan() + jalan, badan, "application/json");

            assertThat(jawaban.status()).as("%s %s → %s", jalan, badan, jawaban.isi()).isIn(400, 403, 409, 422);
            jawaban.masalah(jawaban.status());
        }
    }

    @ParameterizedTest
    @CsvSource({"laporan?tahun=entah", "laporan?triwulan=9", "laporan?status=ENTAH", "laporan?halaman=-1", "laporan?ukuran=0",
        "laporan?ukuran=x", "pemantauan?tahun=2023", "pemantauan?tahun=x&triwulan=y", "tugas?halaman=99999999999999"})
    void parameter_rusak_400(String jalan) {
        api.sebagai("organisasi").get(jalan).masalah(400);
    }

    @Test
    void jenis_isi_lain_415_dan_badan_terlalu_besar_413() {
        Tugas tugas = skenario.adaYangMenyusun();

        api.sebagai(tugas.akun()).kirim("PUT", "laporan/" + tugas.laporan(), "versi=1", "text/plain").masalah(415);
        JawabanApi besar = api.kirim("POST", "pengukuran", "{\"skala\":\"" + "x".repeat(2_200_000) + "\"}", "application/json");

        besar.masalah(413);
    }

    @Test
    void cara_yang_tidak_ada_405() {
        assertThat(api.sebagai("kasi.pmd").kirim("DELETE", "laporan", null, null).status()).isEqualTo(405);
    }
}
