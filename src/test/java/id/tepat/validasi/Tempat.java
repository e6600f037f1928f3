package id.tepat.validasi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;

/** A printed number of a naskah, and the places that depend on it: worked out here anew, not by the rules under test. */
record Tempat(JsonObject naskah, String daftar, int nomor, String bidang) {

    private static final Map<String, Set<String>> BIDANG = Map.of(
            "indikator", Set.of("target", "realisasi", "pembilang", "penyebut", "capaian"),
            "biayaPerHasil", Set.of("pagu", "realisasiAnggaran", "serapan", "target", "realisasi", "capaian"),
            "anggaran", Set.of("pagu", "realisasi", "sisa", "persen"),
            "perjanjian", Set.of("target"),
            "pernyataan", Set.of("nilai"));
    private static final Map<String, String> NAMA = Map.of("perjanjian", "indikator", "indikator", "nama", "biayaPerHasil", "indikator", "anggaran", "nama");

    static List<Tempat> semua(JsonObject naskah) {
        List<Tempat> hasil = new ArrayList<>();
        BIDANG.forEach((daftar, bidang) -> {
            for (int i = 0; i < baris(naskah, daftar).size(); i++) {
                for (String satu : bidang) {
                    if (baris(naskah, daftar).getJsonObject(i).get(satu) instanceof JsonString) {
                        hasil.add(new Tempat(naskah, daftar, i, satu));
                    }
                }
            }
        });
        return hasil;
    }

    private static JsonArray baris(JsonObject naskah, String daftar) {
        return naskah.containsKey(daftar) ? naskah.getJsonArray(daftar) : JsonArray.EMPTY_JSON_ARRAY;
    }

    JsonObject baris() {
        return naskah.getJsonArray(daftar).getJsonObject(nomor);
    }

    String sel() {
        return baris().getString("sel");
    }

    String teks() {
        return baris().getString(bidang);
    }

    boolean uang() {
        return Set.of("pagu", "realisasiAnggaran", "sisa").contains(bidang) || daftar.equals("anggaran") && bidang.equals("realisasi");
    }

    JsonObject ganti(String teks) {
        JsonPointer tunjuk = Json.createPointer("/" + daftar + "/" + nomor + "/" + bidang);
        return tunjuk.replace(naskah, Json.createValue(teks));
    }

    /** Rows at which a change here may be told. */
    Set<String> terkait() {
        List<String> hasil = new ArrayList<>(List.of(sel()));
        if (daftar.equals("anggaran") && baris().get("induk") instanceof JsonString induk) {
            hasil.add(induk.getString());
        }
        if (NAMA.containsKey(daftar)) {
            NAMA.forEach((lain, bidangNama) -> baris(naskah, lain).stream().map(satu -> satu.asJsonObject())
                    .filter(satu -> daftar.equals("anggaran") == lain.equals("anggaran") && kunci(satu.getString(bidangNama, "")).equals(nama()))
                    .forEach(satu -> hasil.add(satu.getString("sel"))));
        }
        baris(naskah, "pernyataan").stream().map(satu -> satu.asJsonObject())
                .filter(satu -> satu.getString("acuan", "").equals(sel() + "." + bidang) || satu.getString("sel").equals(sel()))
                .forEach(satu -> hasil.add(satu.getString("sel")));
        return Set.copyOf(hasil);
    }

    private String nama() {
        return kunci(baris().getString(NAMA.get(daftar), ""));
    }

    private static String kunci(String nama) {
        return nama.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Where a large change here has to be told, if the report's own numbers can tell it. */
    Stream<String> wajib() {
        return Stream.of(turunan(), jumlah(), kalimat()).flatMap(satu -> satu);
    }

    private Stream<String> turunan() {
        return switch (daftar) {
            case "indikator" -> Stream.concat(hasilBagi("realisasi", "target", "capaian"), hasilBagi("pembilang", "penyebut", "realisasi"));
            case "biayaPerHasil" -> Stream.concat(hasilBagi("realisasi", "target", "capaian"), hasilBagi("realisasiAnggaran", "pagu", "serapan"));
            case "anggaran" -> Stream.concat(hasilBagi("realisasi", "pagu", "persen"), ada("pagu", "realisasi", "sisa")
                    ? Stream.of(sel() + "|sisa|aritmetika") : Stream.of());
            default -> Stream.of();
        };
    }

    /** 0 of anything stays 0 %. */
    private Stream<String> hasilBagi(String atas, String bawah, String hasil) {
        boolean tetapNol = bidang.equals(bawah) && baris().getString(atas, "").matches("[-0,]+");
        return ada(atas, bawah, hasil) && !tetapNol ? Stream.of(sel() + "|" + hasil + "|aritmetika") : Stream.of();
    }

    private boolean ada(String... semua) {
        return Set.of(semua).contains(bidang) && Stream.of(semua).allMatch(satu -> baris().getString(satu, "?").matches("[-0-9.,]+"));
    }

    private Stream<String> jumlah() {
        if (!daftar.equals("anggaran") || bidang.equals("persen") || !(baris().get("induk") instanceof JsonString induk)) {
            return Stream.of();
        }
        return baris(naskah, "anggaran").stream().map(satu -> satu.asJsonObject())
                .filter(satu -> satu.getString("sel").equals(induk.getString()) && satu.containsKey(bidang))
                .map(satu -> satu.getString("sel") + "|" + bidang + "|jumlahTidakCocok");
    }

    private Stream<String> kalimat() {
        if (daftar.equals("pernyataan")) {
            return Stream.of(sel() + "|nilai|tidakKonsistenAntarTabel");
        }
        return baris(naskah, "pernyataan").stream().map(satu -> satu.asJsonObject())
                .filter(satu -> satu.getString("acuan", "").equals(sel() + "." + bidang))
                .map(satu -> satu.getString("sel") + "|nilai|tidakKonsistenAntarTabel");
    }

    @Override
    public String toString() {
        return sel() + "." + bidang + " [" + teks() + "]";
    }
}
