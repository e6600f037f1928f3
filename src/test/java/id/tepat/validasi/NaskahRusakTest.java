package id.tepat.validasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TerlaluBesar;
import jakarta.json.Json;

class NaskahRusakTest {

    private static final int BANYAK = 10_000;
    private static final Pattern NILAI = Pattern.compile(":(\"(?:[^\"\\\\]|\\\\.)*\"|\\d+|true|false|null)");
    private static final List<String> JENIS = List.of("null", "true", "7", "-1", "1e999", "1e99999999999", "9".repeat(2_000), "0.1", "[]", "{}", "[[1]]",
            "[".repeat(200), "{\"a\":{}}", "\"\\ud800\"", "[null,{}]");
    private static final List<String> TEKS = List.of("", "-", "—", "2.000.0000", "1.188.626854", "2,104,137,463,00", "85.32", "=1+1", "@SUM(A1)", "#REF!", "9".repeat(300), "0",
            "1e9", "NaN", "\u0000", "\ud83d\ude00", "null", "٣٤", "-0", "1/0", "anggaran/1", "anggaran/2", "TOTAL", "2023-02-30", "9999-12-31", "  7  ", "Rp", "%", "(5)", "1 000");

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void sepuluh_ribu_naskah_acak_hanya_dapat_rusak_dengan_jelas() {
        List<String> kecil = Kasus.SEMUA.stream().filter(nama -> nama.startsWith("001")).map(nama -> Kasus.naskah(nama).toString()).toList();
        List<String> besar = Kasus.SEMUA.stream().filter(nama -> !nama.startsWith("001")).map(nama -> Kasus.naskah(nama).toString()).toList();

        long rusak = IntStream.range(0, BANYAK).parallel().filter(i -> rusak(i, ubah(new Random(20230703L + i),
                i % 100 == 0 ? besar.get(i / 100 % besar.size()) : kecil.get(i / 2 % kecil.size()), i % 2 == 1))).count();

        assertThat(rusak).isBetween(BANYAK / 10L, BANYAK * 9L / 10);
    }

    private static boolean rusak(int nomor, String naskah) {
        try {
            assertThat(Kasus.cek(naskah)).isNotNull();
            return false;
        } catch (PermintaanRusak | TerlaluBesar e) {
            assertThat(e).hasMessageNotContaining("Exception");
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError("Naskah ke-" + nomor + ": " + naskah, e);
        }
    }

    /** Some values replaced, by other texts or, to break it, by anything; then sometimes cut or with a stray sign. */
    private static String ubah(Random acak, String asal, boolean rusakkan) {
        Matcher nilai = NILAI.matcher(asal);
        int setiap = Math.max(2, asal.length() / 300);
        String teks = nilai.replaceAll(satu -> {
            boolean kena = acak.nextInt(setiap) == 0 && (rusakkan || satu.group(1).startsWith("\"") && !satu.group(1).matches("\"[A-Z_]+\""));
            return Matcher.quoteReplacement(":" + (kena ? pengganti(acak, rusakkan) : satu.group(1)));
        });
        if (!rusakkan || acak.nextInt(4) > 0) {
            return teks;
        }
        int potong = acak.nextInt(teks.length());
        return acak.nextBoolean() ? teks.substring(0, potong) : teks.substring(0, potong) + "}]\",:".charAt(acak.nextInt(5)) + teks.substring(potong);
    }

    private static String pengganti(Random acak, boolean rusakkan) {
        return rusakkan && acak.nextInt(3) == 0 ? JENIS.get(acak.nextInt(JENIS.size())) : Json.createValue(TEKS.get(acak.nextInt(TEKS.size()))).toString();
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
