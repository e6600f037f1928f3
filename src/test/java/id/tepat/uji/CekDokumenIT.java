package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.validasi.xlsx.BukuNaskah;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measuring and checking for everybody, without login: what is sent in is limited in kind, size and number. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CekDokumenIT {

    private static final int TERBESAR = 2 * 1024 * 1024;
    private static final int JENUH = 6_000;

    private final ServerTepat server = ServerBersama.hidup(JenisBasisData.H2);
    private final KlienApi api = server.api();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(strings = {"001-camat", "002-jatiroto", "902-tahunan"})
    void naskah_json_dan_xlsx_menemukan_hal_yang_sama(String kasus) throws Exception {
        JsonObject naskah = NaskahUji.json(kasus);
        byte[] templat = http.send(HttpRequest.newBuilder(alamat("validasi/templat")).build(), BodyHandlers.ofByteArray()).body();

        JsonObject json = api.post("validasi", naskah).json();
        HttpResponse<String> xlsx = kirim(NaskahUji.isi(templat, naskah), BukuNaskah.JENIS_MEDIA);

        assertThat(json.getJsonArray("ketidaksesuaian")).hasSizeGreaterThan(5);
        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(xlsx.body()).isEqualTo(json.toString());
    }

    @Test
    void pengukuran_memakai_skala_yang_bernama() {
        JsonObject hasil = api.kirim("POST", "pengukuran", """
                {"skala":"KLAKAH","indikator":[{"nama":"a","polaritas":"NAIK","target":62,"realisasi":58.9}]}""", "application/json").json();

        assertThat(hasil.getJsonArray("indikator").getJsonObject(0).getString("predikat")).isEqualTo("Sangat berhasil");
        api.kirim("POST", "pengukuran", "{\"skala\":[{\"label\":\"a\",\"sampai\":50},{\"label\":\"b\",\"dari\":60}],\"indikator\":[]}", "application/json").masalah(422);
    }

    @ParameterizedTest
    @CsvSource({"validasi, text/plain", "validasi, application/xml", "pengukuran, text/csv"})
    void jenis_berkas_lain_415(String jalan, String jenis) {
        api.kirim("POST", jalan, "isi", jenis).masalah(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validasi", "pengukuran"})
    void lebih_dari_dua_megabita_413(String jalan) {
        api.kirim("POST", jalan, "{\"x\":\"" + "a".repeat(TERBESAR) + "\"}", "application/json").masalah(413);
    }

    @Test
    void buku_kerja_yang_rusak_400_dan_yang_terlalu_besar_413() throws Exception {
        assertThat(kirim("bukan buku kerja".getBytes(), BukuNaskah.JENIS_MEDIA).statusCode()).isEqualTo(400);
        assertThat(kirim(new byte[TERBESAR + 1], BukuNaskah.JENIS_MEDIA).statusCode()).isEqualTo(413);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void banjir_permintaan_429_lalu_dilayani_lagi() throws Exception {
        Set<Integer> status = ConcurrentHashMap.newKeySet();

        IntStream.range(0, JENUH).parallel().takeWhile(i -> !status.contains(429)).forEach(i -> status.add(api.kirim("POST", "pengukuran", "{}", "application/json").status()));

        assertThat(status).contains(429).isSubsetOf(List.of(400, 422, 429));
        Thread.sleep(2_000);
        assertThat(api.kirim("POST", "pengukuran", "{}", "application/json").status()).isNotEqualTo(429);
    }

    private HttpResponse<String> kirim(byte[] isi, String jenis) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(alamat("validasi")).header("Content-Type", jenis).header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(isi)).build(), BodyHandlers.ofString());
    }

    private URI alamat(String jalan) {
        return server.alamat().resolve("api/v1/" + jalan);
    }
}
