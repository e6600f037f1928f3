package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What people of the demo do, in their words, over the REST interface; each act must succeed or the test is off. */
public final class Skenario {

    private static final List<String> PENYUSUN =
            List.of("kasi.pmd", "kasi.pemerintahan", "kasi.pelayanan", "kasubag.umum", "kasubag.keuangan", "sekretaris");

    private final KlienApi api;

    /**
     * A report that somebody still has to write, or to correct.
     *
     * @param akun     who writes
     * @param atasan   who answers
     * @param laporan  id of the report
     * @param diajukan how often it was submitted before
     */
    public record Tugas(String akun, String atasan, String laporan, int diajukan) {}

    public Skenario(KlienApi api) {
        this.api = api;
    }

    /** Id of a report that this account still has to write. */
    public String laporanUntukDisusun(String akun) {
        return tugas(akun).stream().filter(satu -> "SUSUN_LAPORAN".equals(satu.getString("langkah")))
                .map(satu -> satu.getString("laporanId")).findFirst()
                .orElseThrow(() -> new AssertionError(akun + " has no report to write: " + tugas(akun)));
    }

    /** Id of the unit's report that this account still has to write, or to correct. */
    public String laporanPerangkatDaerah(String akun) {
        return tugas(akun).stream().filter(satu -> List.of("SUSUN_LAPORAN", "PERBAIKI_LAPORAN").contains(satu.getString("langkah")))
                .map(satu -> satu.getString("laporanId")).filter(id -> "PERANGKAT_DAERAH".equals(laporan(akun, id).getString("jenis")))
                .findFirst().orElseThrow(() -> new AssertionError(akun + " has no report of a unit to write: " + tugas(akun)));
    }

    /** Any report of an individual that waits for its writer; those never submitted come first. */
    public Tugas adaYangMenyusun() {
        return semuaYangMenyusun().stream().findFirst().orElseThrow(() -> new AssertionError("Nobody has a report to write"));
    }

    /** All of them, one for each writer. */
    public List<Tugas> semuaYangMenyusun() {
        return PENYUSUN.stream().flatMap(akun -> tugas(akun).stream()
                        .filter(satu -> List.of("SUSUN_LAPORAN", "PERBAIKI_LAPORAN").contains(satu.getString("langkah")))
                        .map(satu -> laporan(akun, satu.getString("laporanId")))
                        .filter(laporan -> "INDIVIDU".equals(laporan.getString("jenis")))
                        .map(laporan -> new Tugas(akun, akun.startsWith("kasubag") ? "sekretaris" : "camat",
                                laporan.getString("id"), laporan.getInt("pengajuanKe"))).limit(1))
                .sorted(Comparator.comparing(Tugas::diajukan)).toList();
    }

    public List<JsonObject> tugas(String akun) {
        return api.sebagai(akun).get("tugas?ukuran=200").baris();
    }

    /** Perjanjian Kinerja of 2023 that this account may see. */
    public List<JsonObject> perjanjian(String akun) {
        return api.sebagai(akun).get("perjanjian?tahun=2023").baris();
    }

    /** The open step that this account has with this report; empty if none. */
    public List<String> langkah(String akun, String laporan) {
        return tugas(akun).stream().filter(satu -> laporan.equals(satu.getString("laporanId", "")))
                .map(satu -> satu.getString("langkah")).toList();
    }

    public JsonObject laporan(String akun, String id) {
        return api.sebagai(akun).get("laporan/" + id).json();
    }

    /** Fills in everything that a submission asks for; answers the report with its new version. */
    public JsonObject isi(String akun, String id) {
        JsonObject laporan = laporan(akun, id);
        return api.sebagai(akun).put("laporan/" + id, isianLengkap(laporan)).json();
    }

    /** A body for PUT that realises every indicator. */
    public static JsonObject isianLengkap(JsonObject laporan) {
        JsonArrayBuilder indikator = Json.createArrayBuilder();
        for (JsonObject satu : laporan.getJsonArray("indikator").getValuesAs(JsonObject.class)) {
            JsonObjectBuilder baris = Json.createObjectBuilder().add("id", satu.getString("id"))
                    .add("keterangan", "Terlaksana sesuai rencana.");
            if (satu.getBoolean("rasio")) {
                baris.add("pembilang", 36).add("penyebut", 62);
            } else {
                JsonValue target = satu.get("target");
                baris.add("realisasi", target instanceof JsonNumber ? target : Json.createValue(1));
            }
            indikator.add(baris);
        }
        return Json.createObjectBuilder().add("versi", satuVersi(laporan)).add("indikator", indikator)
                .add("narasi", Json.createObjectBuilder().add("analisis", "Kegiatan berjalan menurut jadwal.")).build();
    }

    /** Fills in and submits. */
    public JsonObject isiDanAjukan(String akun, String id) {
        JsonObject laporan = isi(akun, id);
        return ajukan(akun, id, satuVersi(laporan), UUID.randomUUID().toString()).json();
    }

    public JawabanApi ajukan(String akun, String id, long versi, String kunci) {
        JsonObject badan = Json.createObjectBuilder().add("versi", versi).build();
        return kunci == null ? api.sebagai(akun).post("laporan/" + id + "/pengajuan", badan)
                : api.sebagai(akun).post("laporan/" + id + "/pengajuan", badan, "Idempotency-Key", kunci);
    }

    /** As it stands after a return: submits anew without a change. */
    public JsonObject ajukanLagi(String akun, String id) {
        return ajukan(akun, id, versi(akun, id), UUID.randomUUID().toString()).json();
    }

    public void tanggapi(String akun, String id, String pilihan) {
        tanggapi(akun, id, pilihan, "Sudah dibaca.");
    }

    public void tanggapi(String akun, String id, String pilihan, String catatan) {
        berhasil(api.sebagai(akun).post("laporan/" + id + "/tanggapan", Json.createObjectBuilder().add("versi", versi(akun, id))
                .add("pilihan", Json.createArrayBuilder().add(pilihan)).add("catatan", catatan).build()));
    }

    /** @param keputusan TERIMA or KEMBALIKAN */
    public void verifikasi(String akun, String id, String keputusan) {
        berhasil(api.sebagai(akun).post("laporan/" + id + "/verifikasi", Json.createObjectBuilder().add("versi", versi(akun, id))
                .add("keputusan", keputusan).add("alasan", "Sesuai berkas.").build()));
    }

    /** A decision of the head ({@code pengesahan}) or the kabupaten ({@code verifikasi}), under a key. */
    public JawabanApi putuskan(String akun, String id, String perbuatan, long versi, String keputusan, String kunci) {
        return api.sebagai(akun).post("laporan/" + id + "/" + perbuatan, Json.createObjectBuilder().add("versi", versi)
                .add("keputusan", keputusan).add("alasan", "Lengkapi berkas.").build(), "Idempotency-Key", kunci);
    }

    /** Moves the demo's clock to 08:00 of the next working day. */
    public JsonObject hariKerjaBerikut() {
        return api.sebagai("admin").kirim("POST", "demo/hari-kerja-berikut", null, null).json();
    }

    public long versi(String akun, String id) {
        return satuVersi(laporan(akun, id));
    }

    public static long satuVersi(JsonObject laporan) {
        return laporan.getJsonNumber("versi").longValue();
    }

    private static void berhasil(JawabanApi jawaban) {
        assertThat(jawaban.status()).as("%s → %s", jawaban.permintaan(), jawaban.isi()).isBetween(200, 299);
    }
}
