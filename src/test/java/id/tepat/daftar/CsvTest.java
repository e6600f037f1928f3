package id.tepat.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Test
    void lembar_kerja_membukanya_sebagai_kolom_dengan_huruf_yang_benar() {
        String isi = teks(new Csv(WIB, "Nama", "Capaian").baris("Kecamatan Ranuyoso – é", new BigDecimal("58.06")));

        assertThat(isi).startsWith("\uFEFF").isEqualTo("\uFEFFNama;Capaian\r\nKecamatan Ranuyoso – é;58,06\r\n");
    }

    @Test
    void pemisah_dan_tanda_kutip_di_dalam_teks_tidak_memecah_baris() {
        assertThat(baris("satu; dua", "kata \"baik\"", "dua\nbaris")).isEqualTo("\"satu; dua\";\"kata \"\"baik\"\"\";\"dua\nbaris\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://jahat\")", "+62812", "-2+3", "@SUM(A1)", " =1+1", "\t=1", "\r=1"})
    void teks_yang_berbentuk_rumus_tetap_teks(String teks) {
        assertThat(baris(teks)).matches("(?s)\"?'.*");
    }

    @Test
    void angka_di_bawah_nol_tetap_angka() {
        assertThat(baris(new BigDecimal("-15.45"), 7L)).isEqualTo("-15,45;7");
    }

    @Test
    void tanggal_waktu_ya_tidak_dan_yang_kosong() {
        assertThat(baris(LocalDate.of(2023, 7, 7), Instant.parse("2023-07-06T18:30:00Z"), true, false, null))
                .isEqualTo("2023-07-07;2023-07-07 01:30;ya;tidak;");
    }

    private static String baris(Object... sel) {
        return teks(new Csv(WIB, "Judul").baris(sel)).lines().skip(1).reduce((satu, lain) -> satu + "\n" + lain).orElseThrow();
    }

    private static String teks(Csv csv) {
        return new String(csv.isi(), StandardCharsets.UTF_8);
    }
}
