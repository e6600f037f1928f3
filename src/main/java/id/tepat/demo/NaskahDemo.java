package id.tepat.demo;

import id.tepat.keamanan.Peran;
import id.tepat.organisasi.StatusPemangku;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the demo is made of, as the files in {@code demo/} tell it. Units are named by a key ({@code gucialit}), jabatan
 * by that of their unit and their own ({@code gucialit/camat}).
 */
final class NaskahDemo {

    /** @param dasar null if no uraian tugas is known */
    record Jenis(String kunci, String nama, String eselon, String dasar, List<String> butir) {}

    record TanpaJabatan(String akun, String nama, Set<Peran> peran) {}

    /** @param pihakKedua key of the jabatan above for the PK, {@code atasan} for reports; null at the top */
    record JabatanUnit(String kunci, String jenis, String nama, String pihakKedua, String atasan, boolean wajibLapor) {}

    /** @param selesai last day in the jabatan, null while open */
    record Pejabat(String jabatan, String akun, String nama, String nip, String pangkat, Set<Peran> peran, LocalDate mulai, LocalDate selesai) {}

    /** Somebody who holds a second jabatan of the unit. */
    record Rangkap(String akun, String jabatan, StatusPemangku status, LocalDate mulai, LocalDate selesai) {}

    /**
     * @param faktor             by which the figures of the first kecamatan are scaled
     * @param indikatorTerbanyak indicators taken over from each jabatan of the first kecamatan
     * @param tanpaPerjanjian    keys of jabatan without a PK
     */
    record Unit(String kunci, String kode, String nama, int hariKerjaSepekan, boolean wajibLapor, BigDecimal faktor,
                int indikatorTerbanyak, String kepala, String penyusunLaporan, String pencatatAnggaran,
                List<JabatanUnit> jabatan, List<Pejabat> pejabat, List<Rangkap> rangkap, List<String> tanpaPerjanjian) {}

    private NaskahDemo() {}

    static List<Jenis> jenisJabatan() {
        return objek(baca("jenis-jabatan").asJsonArray(), satu -> new Jenis(teks(satu, "kunci"), teks(satu, "nama"),
                teks(satu, "eselon"), teks(satu, "dasar"), daftarTeks(satu, "butir")));
    }

    static List<TanpaJabatan> akunTanpaJabatan() {
        return objek(baca("organisasi").asJsonObject().getJsonArray("akunTanpaJabatan"),
                satu -> new TanpaJabatan(teks(satu, "akun"), teks(satu, "nama"), peran(satu)));
    }

    static List<Unit> perangkatDaerah() {
        return objek(baca("organisasi").asJsonObject().getJsonArray("perangkatDaerah"), NaskahDemo::unit);
    }

    static List<PosDemo> anggaran() {
        return objek(baca("anggaran").asJsonArray(), PosDemo::dari);
    }

    /** Sasaran with their indicators, by key of the jabatan within its unit. */
    static Map<String, List<SasaranDemo>> perjanjian() {
        JsonObject semua = baca("perjanjian").asJsonObject();
        return semua.keySet().stream().collect(Collectors.toMap(Function.identity(),
                kunci -> objek(semua.getJsonArray(kunci), SasaranDemo::dari)));
    }

    /** Texts of a report's blocks, by key of the jabatan (or {@code perangkatDaerah}) and of the block: one, or one for each quarter. */
    static Map<String, Map<String, List<String>>> narasi() {
        JsonObject semua = baca("narasi").asJsonObject();
        return semua.keySet().stream().collect(Collectors.toMap(Function.identity(), kunci ->
                semua.getJsonObject(kunci).keySet().stream().collect(Collectors.toMap(Function.identity(),
                        bagian -> teksTriwulan(semua.getJsonObject(kunci).get(bagian))))));
    }

    private static List<String> teksTriwulan(JsonValue nilai) {
        return nilai instanceof JsonArray tiap ? tiap.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
                : List.of(((JsonString) nilai).getString());
    }

    /** What happened to the reports of a quarter, in order of time. */
    static List<Kejadian> jadwal(int triwulan) {
        return objek(baca("jadwal-triwulan-" + triwulan).asJsonArray(), satu -> new Kejadian(
                LocalDateTime.parse(teks(satu, "pada")), teks(satu, "laporan"), Kejadian.Jenis.valueOf(teks(satu, "perbuatan")),
                teks(satu, "pilihan") == null ? Set.of() : Set.copyOf(Arrays.asList(teks(satu, "pilihan").split(","))),
                teks(satu, "catatan"), satu.getBoolean("keliru", false), satu.getBoolean("salin", false)));
    }

    private static Unit unit(JsonObject satu) {
        return new Unit(teks(satu, "kunci"), teks(satu, "kode"), teks(satu, "nama"), satu.getInt("hariKerjaSepekan"),
                satu.getBoolean("wajibLapor"), new BigDecimal(satu.getString("faktor", "1")), satu.getInt("indikatorTerbanyak", 0),
                teks(satu, "kepala"), teks(satu, "penyusunLaporan"), teks(satu, "pencatatAnggaran"),
                objek(satu.getJsonArray("jabatan"), j -> new JabatanUnit(teks(j, "kunci"), teks(j, "jenis"), teks(j, "nama"),
                        teks(j, "pihakKedua"), teks(j, "atasan"), j.getBoolean("wajibLapor"))),
                objek(satu.getJsonArray("pejabat"), p -> new Pejabat(teks(p, "jabatan"), teks(p, "akun"), teks(p, "nama"),
                        teks(p, "nip"), teks(p, "pangkat"), peran(p), tanggal(p, "mulai"), tanggal(p, "selesai"))),
                objek(satu.getJsonArray("rangkap"), r -> new Rangkap(teks(r, "akun"), teks(r, "jabatan"),
                        StatusPemangku.valueOf(teks(r, "status")), tanggal(r, "mulai"), tanggal(r, "selesai"))),
                daftarTeks(satu, "tanpaPerjanjian"));
    }

    private static JsonStructure baca(String nama) {
        String berkas = "/demo/" + nama + ".json";
        try (JsonReader pembaca = Json.createReader(Objects.requireNonNull(NaskahDemo.class.getResourceAsStream(berkas), berkas))) {
            return pembaca.read();
        }
    }

    static <T> List<T> objek(JsonArray daftar, Function<JsonObject, T> baca) {
        return daftar.stream().map(JsonValue::asJsonObject).map(baca).toList();
    }

    static String teks(JsonObject satu, String nama) {
        return satu.getString(nama, null);
    }

    static List<String> daftarTeks(JsonObject satu, String nama) {
        return satu.containsKey(nama)
                ? satu.getJsonArray(nama).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList() : List.of();
    }

    /** Null for JSON's null. */
    static BigDecimal angka(JsonValue nilai) {
        return nilai instanceof JsonNumber angka ? angka.bigDecimalValue() : null;
    }

    private static LocalDate tanggal(JsonObject satu, String nama) {
        return teks(satu, nama) == null ? null : LocalDate.parse(teks(satu, nama));
    }

    private static Set<Peran> peran(JsonObject satu) {
        return daftarTeks(satu, "peran").stream().map(Peran::valueOf).collect(Collectors.toSet());
    }
}
