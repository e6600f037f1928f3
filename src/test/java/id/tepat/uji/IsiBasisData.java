package id.tepat.uji;

import id.tepat.keamanan.NilaiHash;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a running server says its database holds: who has which task, every report and Perjanjian Kinerja whole, every
 * receipt, the audit trail, and how many rows stand in the tables that only grow by somebody's act.
 */
record IsiBasisData(JsonObject json) {

    private static final String KABUPATEN = "organisasi";
    private static final List<Integer> TAHUN = List.of(2023, 2024);

    /** Not facts but worked out from them, by rules that may become better. */
    private static final Set<String> DIHITUNG = Set.of("versi", "bolehMenulis", "perbuatan", "ketidaksesuaian", "realisasiSampaiTriwulan",
            "capaian", "capaianTriwulan", "predikat", "biaya");
    private static final List<String> TABEL = List.of("perangkat_daerah", "jabatan", "pegawai", "pemangku_jabatan", "pengguna", "pos_anggaran",
            "perjanjian_kinerja", "sasaran_perjanjian", "indikator_perjanjian", "tanda_tangan_perjanjian", "pindaian_perjanjian",
            "laporan_kinerja", "narasi_laporan", "realisasi_indikator", "realisasi_anggaran", "bukti_dukung", "pengajuan",
            "tanggapan_atasan", "catatan_bagian");

    /** Asks the server over its REST interface, and the database where that has no answer. */
    static IsiBasisData baca(ServerTepat server) {
        return baca(server, Long.MAX_VALUE);
    }

    /** @param jejakTerakhir id of the last line of the audit trail that counts */
    private static IsiBasisData baca(ServerTepat server, long jejakTerakhir) {
        BasisDataUji basisData = server.basisData();
        return new IsiBasisData(Json.createObjectBuilder()
                .add("waktu", JamUji.kini(basisData).toString())
                .add("tugas", tugas(server.api(), akun(basisData)))
                .add("laporan", semua(server.api().sebagai(KABUPATEN), "laporan"))
                .add("perjanjian", semua(server.api().sebagai(KABUPATEN), "perjanjian"))
                .add("tandaTerima", tandaTerima(server.api(), basisData))
                .add("baris", baris(basisData))
                .add("jejak", jejak(basisData, jejakTerakhir)).build());
    }

    /** Accounts that can log in. */
    static List<String> akun(BasisDataUji basisData) {
        return basisData.tanya("SELECT nama_akun FROM pengguna WHERE aktif = TRUE ORDER BY nama_akun");
    }

    /** Reports, agreements or receipts. */
    List<JsonObject> semua(String jenis) {
        return json.getJsonArray(jenis).getValuesAs(JsonObject.class);
    }

    /** The report that waited for nobody who could act on it. */
    String tanpaPetugas() {
        return json.getString("tanpaPetugas");
    }

    /** What this server answers otherwise to the same questions; more than was known is no difference, another task is. */
    List<String> perbedaan(ServerTepat server) {
        Map<String, String> dahulu = denganKataKini(lembaran(json));
        Map<String, String> kini = lembaran(baca(server, json.getJsonObject("jejak").getInt("terakhir")).json);
        List<String> beda = new ArrayList<>();
        dahulu.forEach((tempat, nilai) -> {
            if (!nilai.equals(kini.get(tempat))) {
                beda.add(tempat + ": " + nilai + " → " + kini.get(tempat));
            }
        });
        kini.keySet().stream().filter(tempat -> tempat.startsWith("tugas.") && !dahulu.containsKey(tempat))
                .forEach(tempat -> beda.add(tempat + " was not there"));
        return beda;
    }

    /** What waited for its head's signature had no status of its own before DISERAHKAN. */
    private static Map<String, String> denganKataKini(Map<String, String> isi) {
        Map<String, String> hasil = new TreeMap<>(isi);
        isi.forEach((tempat, nilai) -> {
            if (tempat.matches("laporan\\[\\d+]\\.langkah") && nilai.equals("\"SAHKAN_LAPORAN\"")) {
                hasil.put(tempat.replace("langkah", "status"), "\"DISERAHKAN\"");
            }
        });
        return hasil;
    }

    /** Every single value by its place, but for the clock's and for the task that was given to the wrong person. */
    private Map<String, String> lembaran(JsonObject isi) {
        Map<String, String> hasil = new TreeMap<>();
        isi.forEach((nama, nilai) -> lembarkan(nama, nilai, hasil));
        hasil.keySet().removeIf(tempat -> tempat.equals("waktu") || tempat.equals("tanpaPetugas")
                || tempat.matches("tugas\\..*_LAPORAN " + tanpaPetugas()));
        return hasil;
    }

    private static void lembarkan(String tempat, JsonValue nilai, Map<String, String> hasil) {
        if (nilai instanceof JsonObject objek) {
            objek.forEach((nama, isi) -> lembarkan(tempat + "." + nama, isi, hasil));
        } else if (nilai instanceof JsonArray daftar) {
            hasil.put(tempat + ".jumlah", String.valueOf(daftar.size()));
            for (int i = 0; i < daftar.size(); i++) {
                lembarkan(tempat + "[" + i + "]", daftar.get(i), hasil);
            }
        } else {
            hasil.put(tempat, nilai instanceof JsonNumber angka ? angka.bigDecimalValue().stripTrailingZeros().toPlainString() : nilai.toString());
        }
    }

    private static JsonObject tugas(KlienApi api, List<String> akun) {
        JsonObjectBuilder hasil = Json.createObjectBuilder();
        for (String satu : akun) {
            JsonObjectBuilder tugas = Json.createObjectBuilder();
            api.sebagai(satu).get("tugas?ukuran=200").baris().forEach(ini -> tugas.add(
                    ini.getString("langkah") + " " + ini.getString("laporanId", "") + ini.getString("perjanjianId", ""), ini.getString("tenggat")));
            hasil.add(satu, tugas);
        }
        return hasil.build();
    }

    private static JsonArray semua(KlienApi api, String jenis) {
        JsonArrayBuilder hasil = Json.createArrayBuilder();
        for (int tahun : TAHUN) {
            api.get(jenis + "?ukuran=200&tahun=" + tahun).baris().stream().map(satu -> satu.getString("id"))
                    .sorted(Comparator.comparing(Long::valueOf))
                    .forEach(id -> hasil.add(fakta(api.get(jenis + "/" + id).json())));
        }
        return hasil.build();
    }

    private static JsonValue fakta(JsonValue nilai) {
        if (nilai instanceof JsonObject objek) {
            JsonObjectBuilder hasil = Json.createObjectBuilder();
            objek.forEach((nama, isi) -> {
                if (!DIHITUNG.contains(nama)) {
                    hasil.add(nama, fakta(isi));
                }
            });
            return hasil.build();
        }
        if (nilai instanceof JsonArray daftar) {
            JsonArrayBuilder hasil = Json.createArrayBuilder();
            daftar.forEach(isi -> hasil.add(fakta(isi)));
            return hasil.build();
        }
        return nilai;
    }

    private static JsonArray tandaTerima(KlienApi api, BasisDataUji basisData) {
        JsonArrayBuilder hasil = Json.createArrayBuilder();
        basisData.tanya("SELECT kode FROM pengajuan ORDER BY id").forEach(kode -> hasil.add(api.get("keaslian/" + kode).json()));
        return hasil.build();
    }

    private static JsonObject baris(BasisDataUji basisData) {
        JsonObjectBuilder hasil = Json.createObjectBuilder();
        TABEL.forEach(tabel -> hasil.add(tabel, basisData.hitung("SELECT COUNT(*) FROM " + tabel)));
        return hasil.build();
    }

    private static JsonObject jejak(BasisDataUji basisData, long sampai) {
        List<String> baris = basisData.tanya("SELECT CONCAT_WS('|', id, waktu, pelaku, nama, perbuatan, objek, objek_id, versi, rincian)"
                + " FROM jejak_audit WHERE id <= " + sampai + " ORDER BY id");
        long terakhir = baris.stream().map(satu -> satu.substring(0, satu.indexOf('|'))).mapToLong(Long::parseLong).max().orElse(0);
        return Json.createObjectBuilder().add("terakhir", terakhir).add("banyak", baris.size())
                .add("nilaiHash", NilaiHash.dari(String.join("\n", baris).getBytes(StandardCharsets.UTF_8))).build();
    }
}
