package id.tepat.validasi.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.tepat.validasi.TabelNaskah;
import id.tepat.validasi.TabelNaskah.Kolom;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Makes the JSON of a naskah from the rows of its sheets. */
final class SusunanNaskah {

    private static final Set<String> YA = Set.of("ya", "y", "true", "benar", "1");
    private static final List<String> ROMAWI = List.of("I", "II", "III", "IV");

    private SusunanNaskah() {}

    static JsonObject susun(Map<TabelNaskah, List<Map<Kolom, String>>> lembar) {
        JsonObjectBuilder akar = Json.createObjectBuilder();
        lembar.forEach((tabel, baris) -> {
            switch (tabel) {
                case NASKAH -> baris.stream().findFirst().ifPresent(satu -> satu.forEach((kolom, teks) -> akar.add(kolom.bidang(), kepala(kolom.bidang(), teks))));
                case IKM -> baris.stream().findFirst().ifPresent(satu -> akar.add(tabel.kunci(), ikm(satu)));
                default -> akar.add(tabel.kunci(), daftar(baris));
            }
        });
        return akar.build();
    }

    private static JsonArrayBuilder daftar(List<Map<Kolom, String>> baris) {
        JsonArrayBuilder hasil = Json.createArrayBuilder();
        for (Map<Kolom, String> satu : baris) {
            JsonObjectBuilder objek = Json.createObjectBuilder();
            satu.forEach((kolom, teks) -> objek.add(kolom.bidang(), nilai(kolom.bidang(), teks)));
            hasil.add(objek);
        }
        return hasil;
    }

    private static JsonValue nilai(String bidang, String teks) {
        return switch (bidang) {
            case "dariTermasuk", "sampaiTermasuk" -> YA.contains(teks.toLowerCase(Locale.ROOT)) ? JsonValue.TRUE : JsonValue.FALSE;
            case "polaritas", "tingkat" -> Json.createValue(konstanta(teks));
            default -> Json.createValue(teks);
        };
    }

    private static JsonValue kepala(String bidang, String teks) {
        return switch (bidang) {
            case "triwulan" -> ROMAWI.contains(teks.toUpperCase(Locale.ROOT)) ? Json.createValue(ROMAWI.indexOf(teks.toUpperCase(Locale.ROOT)) + 1) : bilangan(teks);
            case "tahun" -> bilangan(teks);
            case "jenis" -> Json.createValue(konstanta(teks));
            default -> Json.createValue(teks);
        };
    }

    /** A year may have been typed as a number, and then shows with a dot: 2.023. */
    private static JsonValue bilangan(String teks) {
        String angka = teks.replace(".", "");
        return angka.matches("\\d{1,6}") ? Json.createValue(Integer.parseInt(angka)) : Json.createValue(teks);
    }

    private static String konstanta(String teks) {
        return teks.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static JsonObjectBuilder ikm(Map<Kolom, String> baris) {
        JsonObjectBuilder objek = Json.createObjectBuilder();
        String[] triwulan = new String[ROMAWI.size()];
        baris.forEach((kolom, teks) -> {
            if (kolom.bidang().startsWith("triwulan")) {
                triwulan[kolom.bidang().charAt("triwulan".length()) - '1'] = teks;
            } else {
                objek.add(kolom.bidang(), teks);
            }
        });
        JsonArrayBuilder daftar = Json.createArrayBuilder();
        for (String satu : triwulan) {
            daftar.add(satu == null ? JsonValue.NULL : Json.createValue(satu));
        }
        return objek.add("triwulan", daftar);
    }
}
