package id.tepat.galat.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TerlaluBesar;

class JsonBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[]", "\"x\"", "{\"a\":}", "{} {}", "{\"a\":1,}", "{'a':1}"})
    void yang_bukan_objek_JSON_ditolak(String badan) {
        assertThatThrownBy(() -> JsonBody.parse(badan)).isInstanceOf(PermintaanRusak.class);
    }

    @Test
    void yang_bukan_UTF8_ditolak() {
        assertThatThrownBy(() -> JsonBody.read(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe})))
                .isInstanceOf(PermintaanRusak.class).hasMessageContaining("UTF-8");
    }

    @Test
    void yang_terlalu_besar_ditolak() {
        assertThatThrownBy(() -> JsonBody.read(new ByteArrayInputStream(new byte[JsonBody.TERBESAR + 1]))).isInstanceOf(TerlaluBesar.class);
    }

    @Test
    void yang_terlalu_dalam_dan_angka_yang_terlalu_panjang_ditolak() {
        assertThatThrownBy(() -> JsonBody.parse("{\"a\":" + "[".repeat(100_000))).isInstanceOf(PermintaanRusak.class).hasMessageContaining("dalam");
        assertThatThrownBy(() -> JsonBody.parse("{\"a\":" + "9".repeat(1_000_000) + "}")).isInstanceOf(PermintaanRusak.class).hasMessageContaining("panjang");
    }

    @Test
    void kurung_dan_angka_di_dalam_teks_tidak_dihitung() {
        String teks = "[{\\\"\\\\" + "9".repeat(200) + "[".repeat(200);

        assertThat(JsonBody.parse("{\"a\":\"" + teks + "\"}").text("a")).startsWith("[{\"\\999");
    }

    @Test
    void tanda_urutan_bita_dilewati() {
        byte[] badan = "\ufeff{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonBody.read(new ByteArrayInputStream(badan)).text("a")).isEqualTo("é");
    }

    @Test
    void bidang_dibaca_menurut_jenisnya_dan_galat_menyebut_tempatnya() {
        JsonNode akar = JsonBody.parse("{\"b\":[{\"n\":1.50,\"t\":\"x\",\"k\":null,\"y\":true,\"s\":[\"1\",2.5,null]}]}");
        JsonNode baris = akar.list("b").get(0);

        assertThat(baris.number("n")).isEqualByComparingTo("1.5");
        assertThat(baris.printed("n")).isEqualTo("1,50");
        assertThat(baris.text("k")).isNull();
        assertThat(baris.bool("y")).isTrue();
        assertThat(baris.printedList("s")).containsExactly("1", "2,5", null);
        assertThatThrownBy(() -> baris.number("t")).isInstanceOf(PermintaanRusak.class).hasMessage("b/1.t harus berupa angka.");
        assertThatThrownBy(() -> baris.text("y")).isInstanceOf(PermintaanRusak.class).hasMessage("b/1.y harus berupa teks.");
        assertThatThrownBy(() -> baris.integer("n")).isInstanceOf(PermintaanRusak.class).hasMessageContaining("bilangan bulat");
        assertThatThrownBy(() -> akar.object("b")).isInstanceOf(PermintaanRusak.class).hasMessage("b harus berupa objek.");
    }
}
