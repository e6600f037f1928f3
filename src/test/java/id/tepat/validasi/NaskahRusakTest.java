package id.tepat.validasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TerlaluBesar;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

class NaskahRusakTest {

    private static final int BANYAK = 10_000;
    private static final List<String> TEKS = List.of("", "-", "—", "2.000.0000", "1.188.626854", "2,104,137,463,00", "85.32", "=1+1", "@SUM(A1)", "#REF!", "9".repeat(300), "0",
            "1e9", "NaN", "\u0000", "\ud83d\ude00", "null", "٣٤", "-0", "1/0", "anggaran/1", "anggaran/2", "TOTAL", "2023-02-30", "9999-12-31", "  7  ", "Rp", "%", "(5)", "1 000");

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void sepuluh_ribu_naskah_acak_hanya_dapat_rusak_dengan_jelas() {
        Random acak = new Random(20230703);
        List<JsonObject> kecil = Kasus.SEMUA.stream().filter(nama -> nama.startsWith("001")).map(Kasus::naskah).toList();
        List<JsonObject> besar = Kasus.SEMUA.stream().filter(nama -> !nama.startsWith("001")).map(Kasus::naskah).toList();
        int rusak = 0;
        for (int i = 0; i < BANYAK; i++) {
            String naskah = buat(acak, i % 50 < 2 ? besar.get(i / 50 % besar.size()) : kecil.get(i / 2 % kecil.size()), i % 2 == 1);
            try {
                assertThat(Kasus.cek(naskah)).isNotNull();
            } catch (PermintaanRusak | TerlaluBesar e) {
                assertThat(e).hasMessageNotContaining("Exception");
                rusak++;
            } catch (RuntimeException e) {
                throw new AssertionError("Naskah ke-" + i + ": " + naskah, e);
            }
        }
        assertThat(rusak).isBetween(BANYAK / 10, BANYAK * 9 / 10);
    }

    private static String buat(Random acak, JsonObject asal, boolean rusakkan) {
        String teks = acak(acak, asal, rusakkan ? 0.03 : 0, 0.1).toString();
        if (!rusakkan || acak.nextInt(4) > 0) {
            return teks;
        }
        int potong = acak.nextInt(teks.length());
        return acak.nextBoolean() ? teks.substring(0, potong) : teks.substring(0, potong) + "}]\",:".charAt(acak.nextInt(5)) + teks.substring(potong);
    }

    /** A copy in which some values have another type, and some texts another content. */
    private static JsonValue acak(Random acak, JsonValue nilai, double jenis, double isi) {
        if (acak.nextDouble() < jenis) {
            return switch (acak.nextInt(7)) {
                case 0 -> JsonValue.NULL;
                case 1 -> JsonValue.TRUE;
                case 2 -> Json.createValue(acak.nextLong());
                case 3 -> Json.createValue(new BigDecimal("1e" + (acak.nextInt(2_000) - 1_000)));
                case 4 -> JsonValue.EMPTY_JSON_ARRAY;
                case 5 -> JsonValue.EMPTY_JSON_OBJECT;
                default -> Json.createValue(TEKS.get(acak.nextInt(TEKS.size())));
            };
        }
        if (nilai instanceof JsonObject objek) {
            JsonObjectBuilder salinan = Json.createObjectBuilder();
            objek.forEach((nama, satu) -> salinan.add(nama, acak(acak, satu, jenis, isi)));
            return salinan.build();
        }
        if (nilai.getValueType() == JsonValue.ValueType.ARRAY) {
            JsonArrayBuilder salinan = Json.createArrayBuilder();
            nilai.asJsonArray().forEach(satu -> salinan.add(acak(acak, satu, jenis, isi)));
            return salinan.build();
        }
        boolean dapatDiganti = nilai instanceof JsonString teks && !teks.getString().matches("[A-Z_]+");
        return dapatDiganti && acak.nextDouble() < isi ? Json.createValue(TEKS.get(acak.nextInt(TEKS.size()))) : nilai;
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void naskah_terbesar_yang_diterima_dicek_dalam_waktu_terbatas() {
        String sama = IntStream.range(0, NaskahJson.BARIS_TERBANYAK / 2)
                .mapToObj(i -> "{\"sel\":\"t" + i % 3 + "/" + i + "\",\"nama\":\"a\",\"target\":\"" + i + "\",\"realisasi\":\"" + i + "\"}").collect(Collectors.joining(","));
        String kode = IntStream.range(0, NaskahJson.BARIS_TERBANYAK / 2)
                .mapToObj(i -> "{\"sel\":\"a/" + i + "\",\"induk\":\"a/0\",\"nama\":\"a\",\"kode\":\"" + i + ".7\",\"tingkat\":\"PROGRAM\",\"pagu\":\"" + i + "\"}").collect(Collectors.joining(","));

        assertThat(Kasus.cek("{\"indikator\":[" + sama + "],\"anggaran\":[" + kode + "]}")).isNotEmpty();
    }

    @Test
    void naskah_dengan_terlalu_banyak_baris_ditolak() {
        String baris = IntStream.rangeClosed(0, NaskahJson.BARIS_TERBANYAK).mapToObj(i -> "{}").collect(Collectors.joining(","));

        assertThatThrownBy(() -> Kasus.cek("{\"anggaran\":[" + baris + "]}")).isInstanceOf(TerlaluBesar.class).hasMessageContaining("baris");
    }

    @Test
    void yang_salah_jenisnya_disebut_tempatnya() {
        assertThatThrownBy(() -> Kasus.cek("{\"anggaran\":[{},{\"pagu\":[]}]}")).isInstanceOf(PermintaanRusak.class).hasMessage("anggaran/2.pagu harus berupa teks.");
        assertThatThrownBy(() -> Kasus.cek("{\"triwulan\":5}")).isInstanceOf(PermintaanRusak.class).hasMessage("triwulan harus 1 sampai 4.");
        assertThatThrownBy(() -> Kasus.cek("{\"indikator\":[{\"polaritas\":\"DATAR\"}]}")).isInstanceOf(PermintaanRusak.class).hasMessageContaining("indikator/1.polaritas");
        assertThatThrownBy(() -> Kasus.cek("{\"unitKerja\":\"" + "x".repeat(3_000) + "\"}")).isInstanceOf(PermintaanRusak.class).hasMessageContaining("karakter");
    }

    @Test
    void naskah_kosong_tidak_menyimpan_ketidaksesuaian() {
        assertThat(Kasus.cek("{}")).isEmpty();
    }
}
