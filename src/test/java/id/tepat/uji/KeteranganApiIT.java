package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the machine interface says what its users need to know. */
class KeteranganApiIT {

    private record Operasi(String nama, JsonObject isi) {}

    private static JsonObject api;
    private static List<Operasi> operasi;

    @BeforeAll
    static void baca() {
        api = ServerBersama.hidup(JenisBasisData.H2).api().get("/openapi?format=JSON").json();
        operasi = new ArrayList<>();
        for (Map.Entry<String, JsonValue> jalan : api.getJsonObject("paths").entrySet()) {
            jalan.getValue().asJsonObject().forEach((cara, isi) -> operasi.add(new Operasi(cara + " " + jalan.getKey(), isi.asJsonObject())));
        }
    }

    @Test
    void setiap_perbuatan_diterangkan_dengan_bentuk_galatnya() {
        assertThat(api.getJsonObject("info").getString("title")).isEqualTo("Tepat");
        assertThat(operasi).hasSizeGreaterThan(25).allSatisfy(satu -> {
            assertThat(satu.isi().getString("summary", "")).as(satu.nama()).isNotBlank();
            assertThat(satu.isi().getJsonObject("responses").getJsonObject("default").getString("$ref")).endsWith("/Galat");
        });
    }

    @Test
    void setiap_badan_json_berisi_contoh() {
        List<Operasi> berbadan = operasi.stream().filter(satu -> satu.isi().containsKey("requestBody")).toList();

        assertThat(berbadan).hasSizeGreaterThan(12).allSatisfy(satu -> assertThat(satu.isi().getJsonObject("requestBody")
                .getJsonObject("content").getJsonObject("application/json").getJsonObject("example")).as(satu.nama()).isNotEmpty());
    }

    @Test
    void hanya_yang_umum_tidak_meminta_masuk() {
        assertThat(operasi.stream().filter(satu -> satu.isi().containsKey("security") && satu.isi().getJsonArray("security").isEmpty())
                .map(Operasi::nama)).containsExactlyInAnyOrder("get /api/v1/kalender/tenggat", "get /api/v1/keaslian/{kode}",
                "post /api/v1/pengukuran", "post /api/v1/validasi", "get /api/v1/validasi/templat");
        assertThat(api.getJsonArray("security")).isNotEmpty();
    }
}
