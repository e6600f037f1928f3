package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What a slow line carries: text packed, and the parts of a page only once until an upgrade changes them. */
class BerkasHalamanIT {

    /** Below this the server sends a file as it is: packing it saves nothing. */
    private static final int TERKECIL_DIPADATKAN = 2048;
    private static final Pattern BERKAS = Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI alamat = ServerBersama.hidup(JenisBasisData.H2).alamat();

    @Test
    void bagian_halaman_berversi_dan_disimpan_peramban_selama_setahun() throws Exception {
        List<String> berkas = berkas();

        assertThat(berkas).anyMatch(satu -> satu.contains("tepat.css")).anyMatch(satu -> satu.contains("tepat.js"))
                .anyMatch(satu -> satu.contains("theme.css")).allMatch(satu -> satu.matches(".*[?&]v=[\\w.]+.*"));
        for (String satu : berkas) {
            assertThat(minta(satu).headers().firstValue("Cache-Control")).as(satu).hasValue("public, max-age=31536000, immutable");
        }
    }

    @Test
    void tanpa_versi_hanya_sebentar() throws Exception {
        String tanpaVersi = berkas().stream().filter(satu -> satu.contains("tepat.css")).findFirst().orElseThrow().replaceFirst("[?&]v=.*", "");

        assertThat(minta(tanpaVersi).headers().firstValue("Cache-Control").orElseThrow()).doesNotContain("immutable");
    }

    @Test
    void halaman_gaya_skrip_dan_json_dikirim_dipadatkan() throws Exception {
        for (String jalan : berkas().stream().filter(satu -> satu.contains(".css") || satu.contains(".js")).toList()) {
            HttpResponse<byte[]> jawaban = minta(jalan);
            if (teks(jawaban).length() >= TERKECIL_DIPADATKAN) {
                assertThat(dipadatkan(jawaban)).as(jalan).contains("{");
            }
        }
        assertThat(dipadatkan(minta("/masuk.xhtml"))).contains("</html>");
        assertThat(dipadatkan(minta("/api/v1/laporan?tahun=2023&triwulan=1"))).contains("\"isi\"");
    }

    private List<String> berkas() throws Exception {
        return BERKAS.matcher(teks(minta("/masuk.xhtml"))).results().map(satu -> satu.group(1).replace("&amp;", "&")).distinct().toList();
    }

    private static String dipadatkan(HttpResponse<byte[]> jawaban) throws IOException {
        assertThat(jawaban.headers().firstValue("Content-Encoding")).as(jawaban.uri().toString()).hasValue("gzip");
        return teks(jawaban);
    }

    private static String teks(HttpResponse<byte[]> jawaban) throws IOException {
        boolean padat = jawaban.headers().firstValue("Content-Encoding").isPresent();
        try (var isi = padat ? new GZIPInputStream(new ByteArrayInputStream(jawaban.body())) : new ByteArrayInputStream(jawaban.body())) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<byte[]> minta(String jalan) throws IOException, InterruptedException {
        String akun = "Basic " + Base64.getEncoder().encodeToString(("organisasi:" + KlienApi.SANDI_DEMO).getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> jawaban = HTTP.send(HttpRequest.newBuilder(alamat.resolve(jalan)).header("Accept-Encoding", "gzip")
                .header("Authorization", akun).GET().build(), BodyHandlers.ofByteArray());
        assertThat(jawaban.statusCode()).as(jalan).isEqualTo(200);
        return jawaban;
    }
}
