package id.tepat.layar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JawabanGalatTest {

    private static final String JEJAK = "Kode ABC234, Senin 3 Jul 2023 08.05 WIB";

    @ParameterizedTest
    @EnumSource(JawabanGalat.class)
    void setiap_jawaban_utuh_sebagai_halaman_sebagai_pesan_dan_bagi_mesin(JawabanGalat galat) throws Exception {
        String halaman = galat.halaman("/tepat", JEJAK);
        String pesan = galat.pesan(JEJAK);

        assertThat(Jsoup.parse(halaman).select("main h1").text()).isNotBlank();
        assertThat(halaman).endsWith("</html>\n").contains(JEJAK, "/tepat/tugas.xhtml").doesNotContain("{");
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(pesan.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("update").item(0).getTextContent()).contains(JEJAK, "id=\"pesanUmum\"");
        try (JsonReader pembaca = Json.createReader(new StringReader(galat.problem(500, JEJAK)))) {
            JsonObject masalah = pembaca.readObject();
            assertThat(masalah.getString("detail")).contains(JEJAK);
            assertThat(masalah.getInt("status")).isEqualTo(500);
        }
    }

    @ParameterizedTest
    @CsvSource({"400,RUSAK", "403,BUKAN_HAK", "404,TIADA", "413,TERLALU_BESAR", "422,RUSAK", "431,RUSAK", "500,GALAT_KAMI", "503,GALAT_KAMI"})
    void setiap_status_punya_kata_katanya(int status, JawabanGalat galat) {
        assertThat(JawabanGalat.untuk(status)).isEqualTo(galat);
        assertThat(galat.halaman("", null)).doesNotContain("Kode");
    }
}
