package id.tepat.uji;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;

/** What people do with a Perjanjian Kinerja over the REST interface; each act must succeed or the test is off. */
final class PerjanjianUji {

    /** What a draft takes over from another one; ids and budget lines are the other one's own. */
    private static final Set<String> DITINGGALKAN = Set.of("id", "asal", "posAnggaran");

    private final KlienApi api;

    PerjanjianUji(KlienApi api) {
        this.api = api;
    }

    /** The one in force of somebody's own jabatan in a year. */
    JsonObject berlaku(String akun, int tahun) {
        JsonObject jabatan = jabatan(akun);
        return api.sebagai(akun).get("perjanjian?tahun=" + tahun + "&status=BERLAKU&ukuran=200").baris().stream()
                .filter(satu -> satu.getString("jabatanId").equals(jabatan.getString("id"))).findFirst().orElseThrow();
    }

    /** Begins a year's first one with what another one promised, and answers its id. */
    String buat(String akun, int tahun, JsonObject contoh) {
        JsonObject baru = api.sebagai(akun).post("perjanjian", Json.createObjectBuilder()
                .add("jabatanId", jabatan(akun).getString("id")).add("tahun", tahun).build()).json();
        JsonObject naskah = lihat(akun, contoh.getString("id"));
        api.sebagai(akun).put("perjanjian/" + baru.getString("id"), Json.createObjectBuilder()
                .add("versi", Skenario.satuVersi(baru)).add("sasaran", salin(naskah.getJsonArray("sasaran"))).build()).json();
        return baru.getString("id");
    }

    /** Begins a PK Perubahan of the one in force, and answers its id. */
    String ubah(String akun, String berlaku, String alasan) {
        return api.sebagai(akun).post("perjanjian/" + berlaku + "/perubahan", Json.createObjectBuilder()
                .add("alasan", alasan).add("penjelasan", "Pergeseran anggaran triwulan III.").build()).json().getString("id");
    }

    /** Wishes for the day on which the draft takes force. */
    void rencanakan(String akun, String id, String mulai) {
        JsonObject naskah = lihat(akun, id);
        api.sebagai(akun).put("perjanjian/" + id, Json.createObjectBuilder().add("versi", Skenario.satuVersi(naskah))
                .add("rencanaMulai", mulai).add("sasaran", naskah.getJsonArray("sasaran")).build()).json();
    }

    void ajukan(String akun, String id) {
        perbuat(akun, id, "pengajuan", Json.createObjectBuilder());
    }

    void batalkan(String akun, String id) {
        perbuat(akun, id, "pembatalan", Json.createObjectBuilder());
    }

    /** @param keputusan SETUJUI or KEMBALIKAN */
    void telaah(String akun, String id, String keputusan) {
        perbuat(akun, id, "telaah", Json.createObjectBuilder().add("keputusan", keputusan).add("catatan", "Sudah dibaca."));
    }

    /** @param pihak PERTAMA or KEDUA */
    void tandaTangani(String akun, String id, String pihak) {
        perbuat(akun, id, "tanda-tangan", Json.createObjectBuilder().add("pihak", pihak).add("sandi", KlienApi.SANDI_DEMO));
    }

    JsonObject lihat(String akun, String id) {
        return api.sebagai(akun).get("perjanjian/" + id).json();
    }

    private void perbuat(String akun, String id, String perbuatan, JsonObjectBuilder isi) {
        api.sebagai(akun).post("perjanjian/" + id + "/" + perbuatan,
                isi.add("versi", Skenario.satuVersi(lihat(akun, id))).build()).json();
    }

    /** The jabatan that is one's own, not one held for somebody. */
    private JsonObject jabatan(String akun) {
        List<JsonObject> semua = api.sebagai(akun).get("saya").json().getJsonArray("jabatan").getValuesAs(JsonObject.class);
        return semua.stream().filter(satu -> "DEFINITIF".equals(satu.getString("status"))).findFirst().orElseThrow();
    }

    private static JsonArray salin(JsonArray sasaran) {
        JsonArrayBuilder hasil = Json.createArrayBuilder();
        for (JsonObject satu : sasaran.getValuesAs(JsonObject.class)) {
            JsonArrayBuilder indikator = Json.createArrayBuilder();
            satu.getJsonArray("indikator").getValuesAs(JsonObject.class).forEach(ini -> indikator.add(tanpaMilikLain(ini)));
            hasil.add(tanpaMilikLain(satu).add("indikator", indikator));
        }
        return hasil.build();
    }

    private static JsonObjectBuilder tanpaMilikLain(JsonObject satu) {
        JsonObjectBuilder hasil = Json.createObjectBuilder();
        satu.forEach((nama, nilai) -> {
            if (!DITINGGALKAN.contains(nama)) {
                hasil.add(nama, nilai);
            }
        });
        return hasil;
    }
}
