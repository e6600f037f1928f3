package id.tepat.validasi;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.galat.rest.JsonBody;
import id.tepat.kalender.HariLiburBawaan;
import id.tepat.kalender.KalenderKerja;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The real reports under {@code kasus/}: as printed, what has to be found in them, and their corrected twins. */
final class Kasus {

    static final List<String> SEMUA = List.of("000-gucialit", "001-camat", "001-kasi-pemerintahan", "001-kasi-pmd", "001-sekretaris", "002-jatiroto",
            "901-kasi-triwulan-4", "902-tahunan", "903-kecamatan-triwulan-3", "904-kasubag-triwulan-1");

    private static final CekAngka CEK = new CekAngka(KalenderKerja.dari(HariLiburBawaan.daftar()));

    private Kasus() {}

    static JsonObject naskah(String nama) {
        return json(nama + ".json");
    }

    static JsonObject benar(String nama) {
        return json(nama + ".benar.json");
    }

    /** Every entry with the other places where it may stand. */
    static List<Set<String>> wajib(String nama) {
        return json(nama + ".harapan.json").getJsonArray("wajib").stream().map(satu -> tempat(satu.asJsonObject())).toList();
    }

    static Set<String> boleh(String nama) {
        JsonObject harapan = json(nama + ".harapan.json");
        return Stream.of("wajib", "boleh").flatMap(bagian -> harapan.getJsonArray(bagian).stream())
                .flatMap(satu -> tempat(satu.asJsonObject()).stream()).collect(Collectors.toSet());
    }

    static List<Ketidaksesuaian> cek(JsonObject naskah) {
        return cek(naskah.toString());
    }

    static List<Ketidaksesuaian> cek(String naskah) {
        return CEK.cek(NaskahJson.baca(JsonBody.parse(naskah)));
    }

    static String kunci(Ketidaksesuaian satu) {
        return satu.sel() + "|" + satu.bidang() + "|" + satu.jenis().kode();
    }

    private static Set<String> tempat(JsonObject satu) {
        Stream<JsonObject> lain = satu.containsKey("atau") ? satu.getJsonArray("atau").stream().map(tempat -> tempat.asJsonObject()) : Stream.of();
        return Stream.concat(Stream.of(satu), lain)
                .map(tempat -> tempat.getString("sel", satu.getString("sel")) + "|" + tempat.getString("bidang", satu.getString("bidang")) + "|"
                        + tempat.getString("jenis", satu.getString("jenis")))
                .collect(Collectors.toSet());
    }

    private static JsonObject json(String berkas) {
        try (InputStream aliran = Objects.requireNonNull(Kasus.class.getResourceAsStream("/kasus/" + berkas), berkas);
                var reader = Json.createReader(new StringReader(new String(aliran.readAllBytes(), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
