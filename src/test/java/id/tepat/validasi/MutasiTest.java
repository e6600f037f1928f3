package id.tepat.validasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Corrected twins with one thing changed: just that is told, and what follows from it. */
class MutasiTest {

    static List<String> semua() {
        return Kasus.SEMUA;
    }

    @ParameterizedTest
    @MethodSource("semua")
    void satu_angka_yang_diubah_ditemukan_bersama_akibatnya_dan_tidak_lebih(String nama) {
        JsonObject benar = Kasus.benar(nama);

        assertThat(Tempat.semua(benar)).hasSizeGreaterThan(10);
        for (Tempat tempat : Tempat.semua(benar)) {
            List<Ketidaksesuaian> hasil = Kasus.cek(tempat.ganti(jauh(tempat)));

            assertThat(salah(hasil)).as("%s", tempat).extracting(Ketidaksesuaian::sel).isSubsetOf(tempat.terkait());
            assertThat(salah(hasil)).as("%s", tempat).extracting(Kasus::kunci).containsAll(tempat.wajib().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("semua")
    void satu_digit_terakhir_yang_diubah_tidak_menyalahkan_yang_lain(String nama) {
        JsonObject benar = Kasus.benar(nama);

        for (Tempat tempat : Tempat.semua(benar)) {
            List<Ketidaksesuaian> hasil = Kasus.cek(tempat.ganti(digitTerakhir(tempat.teks())));

            assertThat(salah(hasil)).as("%s", tempat).extracting(Ketidaksesuaian::sel).isSubsetOf(tempat.terkait());
        }
    }

    @ParameterizedTest
    @MethodSource("semua")
    void baris_yang_bertukar_tempat_tidak_mengubah_apa_pun(String nama) {
        JsonObject naskah = Kasus.naskah(nama);
        Map<String, JsonValue> terbalik = new HashMap<>(naskah);
        for (String daftar : List.of("anggaran", "pernyataan")) {
            if (naskah.containsKey(daftar)) {
                JsonArray baris = naskah.getJsonArray(daftar);
                var kebalikan = Json.createArrayBuilder();
                baris.forEach(satu -> kebalikan.add(0, satu));
                terbalik.put(daftar, kebalikan.build());
            }
        }

        assertThat(kunciArit(Kasus.cek(Json.createObjectBuilder(terbalik).build()))).isEqualTo(kunciArit(Kasus.cek(naskah)));
    }

    @ParameterizedTest
    @MethodSource("semua")
    void sel_yang_berganti_nama_tidak_membuat_apa_pun_salah(String nama) {
        JsonObject benar = Kasus.benar(nama);

        assertThat(Tempat.semua(benar).stream().filter(tempat -> !tempat.sel().contains("sebelum")).map(tempat -> "/" + tempat.daftar() + "/" + tempat.nomor() + "/sel").distinct()).allSatisfy(tunjuk -> {
            JsonObject diganti = Json.createPointer(tunjuk).replace(benar, Json.createValue("entah/99"));

            assertThat(salah(Kasus.cek(diganti))).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("semua")
    void baris_yang_pindah_induk_menyalahkan_kedua_induk_saja(String nama) {
        JsonObject benar = Kasus.benar(nama);
        List<JsonObject> anggaran = benar.containsKey("anggaran") ? benar.getJsonArray("anggaran").getValuesAs(JsonObject.class) : List.of();
        List<String> induk = anggaran.stream().map(satu -> satu.getString("induk", null)).filter(satu -> satu != null).distinct().toList();
        for (int i = 0; i < anggaran.size(); i++) {
            String asal = anggaran.get(i).getString("induk", null);
            if (asal != null && induk.size() > 1) {
                String tujuan = induk.get((induk.indexOf(asal) + 1) % induk.size());
                JsonObject pindah = Json.createPointer("/anggaran/" + i + "/induk").replace(benar, Json.createValue(tujuan));

                assertThat(salah(Kasus.cek(pindah))).as("%s → %s", anggaran.get(i).getString("sel"), tujuan)
                        .extracting(Ketidaksesuaian::sel).isSubsetOf(asal, tujuan, anggaran.get(i).getString("sel"));
            }
        }
    }

    private static List<Ketidaksesuaian> salah(List<Ketidaksesuaian> hasil) {
        return hasil.stream().filter(satu -> satu.tingkat() == TingkatKetidaksesuaian.SALAH).toList();
    }

    private static Set<String> kunciArit(List<Ketidaksesuaian> hasil) {
        return hasil.stream().filter(satu -> !satu.jenis().kode().equals("tidakKonsistenAntarTabel")).map(Kasus::kunci).collect(Collectors.toSet());
    }

    /** Far beyond every rounding: a digit in front, or a large number for nothing. */
    private static String jauh(Tempat tempat) {
        String teks = tempat.teks();
        if (teks.equals("0") || teks.equals("-") || teks.startsWith("0,")) {
            return tempat.uang() ? "7.000.000.000" : "7" + teks.substring(1);
        }
        return "7" + (teks.contains(".") ? "." + "0".repeat(3 - teks.indexOf('.')) : "") + teks;
    }

    private static String digitTerakhir(String teks) {
        int digit = Character.getNumericValue(teks.charAt(teks.length() - 1));
        return teks.substring(0, teks.length() - 1) + (digit + 5) % 10;
    }
}
