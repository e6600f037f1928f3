package id.tepat.pengajuan;

import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pengukuran.Angka;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one submission to the next, read from their snapshots, so that whoever answers again looks only
 * at what is new.
 *
 * @param sebelum the older submission's number
 * @param sesudah the newer one's number; null for what is being written now
 * @param beda    in the order of the form; empty if nothing changed
 */
public record PerbedaanPengajuan(int sebelum, Integer sesudah, List<Beda> beda) {

    /**
     * One thing that changed.
     *
     * @param bagian the indicator or block of text it belongs to
     * @param sel    the same for programs: {@code indikator/12}, {@code narasi/upaya} or {@code bukti}
     * @param butir  what of it changed
     * @param lama   as screens show it; null if there was nothing
     * @param baru   as screens show it; null if there is nothing any more
     */
    public record Beda(String bagian, String sel, String butir, String lama, String baru) {}

    private static final Map<String, String> BUTIR = butir();
    private static final Set<String> ANGKA = Set.of("target", "realisasi", "pembilang", "penyebut");

    public PerbedaanPengajuan {
        beda = List.copyOf(beda);
    }

    /**
     * @param lama canonical JSON of the older submission, see {@link Salinan}
     * @param baru the same of the newer one
     */
    static PerbedaanPengajuan antara(int sebelum, String lama, Integer sesudah, String baru) {
        JsonObject isiLama = baca(lama);
        JsonObject isiBaru = baca(baru);
        List<Beda> beda = new ArrayList<>();
        bandingkanIndikator(menurutId(isiLama), menurutId(isiBaru), beda);
        bandingkanNarasi(isiLama.getJsonObject("narasi"), isiBaru.getJsonObject("narasi"), beda);
        bandingkanBukti(bukti(isiLama), bukti(isiBaru), beda);
        return new PerbedaanPengajuan(sebelum, sesudah, beda);
    }

    private static void bandingkanIndikator(Map<String, JsonObject> lama, Map<String, JsonObject> baru, List<Beda> beda) {
        baru.forEach((id, satu) -> {
            if (lama.containsKey(id)) {
                BUTIR.forEach((kunci, butir) -> catat(beda, satu.getString("nama"), "indikator/" + id, butir,
                        nilai(lama.get(id), kunci), nilai(satu, kunci)));
            } else {
                beda.add(new Beda(satu.getString("nama"), "indikator/" + id, "Indikator", null, "ditambahkan"));
            }
        });
        lama.forEach((id, satu) -> {
            if (!baru.containsKey(id)) {
                beda.add(new Beda(satu.getString("nama"), "indikator/" + id, "Indikator", "ada", null));
            }
        });
    }

    private static void bandingkanNarasi(JsonObject lama, JsonObject baru, List<Beda> beda) {
        for (BagianNarasi bagian : BagianNarasi.values()) {
            catat(beda, bagian.judul(), "narasi/" + bagian.kunci(), "Uraian", nilai(lama, bagian.kunci()), nilai(baru, bagian.kunci()));
        }
    }

    /** Files are told apart by their content; a renamed one is the same. */
    private static void bandingkanBukti(Map<String, String> lama, Map<String, String> baru, List<Beda> beda) {
        lama.forEach((hash, nama) -> {
            if (!baru.containsKey(hash)) {
                beda.add(new Beda("Bukti dukung", "bukti", "Berkas", nama, null));
            }
        });
        baru.forEach((hash, nama) -> {
            if (!lama.containsKey(hash)) {
                beda.add(new Beda("Bukti dukung", "bukti", "Berkas", null, nama));
            }
        });
    }

    private static void catat(List<Beda> beda, String bagian, String sel, String butir, String lama, String baru) {
        if (!Objects.equals(lama, baru)) {
            beda.add(new Beda(bagian, sel, butir, lama, baru));
        }
    }

    private static Map<String, JsonObject> menurutId(JsonObject isi) {
        Map<String, JsonObject> menurutId = new LinkedHashMap<>();
        isi.getJsonArray("indikator").getValuesAs(JsonObject.class).forEach(satu -> menurutId.put(satu.getString("id"), satu));
        return menurutId;
    }

    private static Map<String, String> bukti(JsonObject isi) {
        Map<String, String> bukti = new LinkedHashMap<>();
        Optional.ofNullable(isi.getJsonArray("bukti")).orElse(JsonArray.EMPTY_JSON_ARRAY).getValuesAs(JsonObject.class)
                .forEach(satu -> bukti.put(satu.getString("nilaiHash"), satu.getString("nama")));
        return bukti;
    }

    private static String nilai(JsonObject isi, String kunci) {
        JsonValue nilai = isi.getOrDefault(kunci, JsonValue.NULL);
        return switch (nilai.getValueType()) {
            case TRUE -> "ya";
            case FALSE -> "tidak";
            case STRING -> teks(kunci, ((JsonString) nilai).getString());
            default -> null;
        };
    }

    private static String teks(String kunci, String nilai) {
        return ANGKA.contains(kunci) ? Angka.teks(new BigDecimal(nilai)) : nilai;
    }

    private static JsonObject baca(String isi) {
        try (JsonReader pembaca = Json.createReader(new StringReader(isi))) {
            return pembaca.readObject();
        }
    }

    private static Map<String, String> butir() {
        Map<String, String> butir = new LinkedHashMap<>();
        butir.put("target", "Target");
        butir.put("realisasi", "Realisasi");
        butir.put("pembilang", "Pembilang");
        butir.put("penyebut", "Penyebut");
        butir.put("tidakAdaRealisasi", "Tidak ada realisasi");
        butir.put("keterangan", "Keterangan");
        butir.put("evaluasi", "Evaluasi");
        return butir;
    }
}
