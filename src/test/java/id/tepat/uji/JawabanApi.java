package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** An answer of the REST interface, and what every answer of its kind must be. */
public record JawabanApi(String permintaan, int status, String jenis, String isi) {

    static JawabanApi dari(HttpResponse<String> jawaban) {
        String jenis = jawaban.headers().firstValue("Content-Type").orElse("");
        return new JawabanApi(jawaban.request().method() + " " + jawaban.uri().getPath(), jawaban.statusCode(), jenis,
                jawaban.body());
    }

    /** The body of an answer that must be 2xx and JSON. */
    public JsonObject json() {
        assertThat(status).as("%s → %s", permintaan, isi).isBetween(200, 299);
        assertThat(jenis).as(permintaan).startsWith("application/json");
        return baca();
    }

    /** The body of an answer that must be exactly this problem (RFC 9457, in Indonesian). */
    public JsonObject masalah(int statusnya) {
        assertThat(status).as("%s → %s", permintaan, isi).isEqualTo(statusnya);
        assertThat(jenis).as(permintaan).startsWith("application/problem+json");
        JsonObject masalah = baca();
        assertThat(masalah.getInt("status")).isEqualTo(statusnya);
        assertThat(masalah.getString("title")).isNotBlank();
        assertThat(masalah.getString("detail", "")).isNotBlank();
        return masalah;
    }

    /** Rows of a list answer. */
    public List<JsonObject> baris() {
        return json().getJsonArray("isi").getValuesAs(JsonObject.class);
    }

    public boolean berhasil() {
        return status >= 200 && status < 300;
    }

    private JsonObject baca() {
        try (JsonReader pembaca = Json.createReader(new StringReader(isi))) {
            return pembaca.readObject();
        }
    }
}
