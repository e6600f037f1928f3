package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports and Perjanjian Kinerja of the demo brought into every state there is, so that every page has something to show to
 * everybody.
 */
final class KeadaanUji {

    /** Units other than the one that most tests use, each with the same accounts. */
    private static final List<String> UNIT = List.of("", ".ranuyoso");

    private final KlienApi api;
    private final Skenario skenario;

    KeadaanUji(KlienApi api) {
        this.api = api;
        this.skenario = new Skenario(api);
    }

    /** In two units, so that what one act uses up is there once more. */
    void siapkan() {
        UNIT.forEach(this::laporan);
        UNIT.forEach(this::perjanjian);
    }

    /** Reports that wait for: correction, an answer, verification, a signature; one that is finished. Some stay untouched. */
    private void laporan(String unit) {
        ajukan("kasi.pemerintahan" + unit).ifPresent(satu -> skenario.tanggapi("camat" + unit, satu, "CAPAIAN_DITELITI_ULANG"));
        ajukan("kasi.pelayanan" + unit);
        ajukan("kasubag.umum" + unit).ifPresent(satu -> skenario.tanggapi("sekretaris" + unit, satu, "LAPORAN_SUDAH_BAIK"));
        ajukan("kasubag.keuangan" + unit).ifPresent(satu -> {
            skenario.tanggapi("sekretaris" + unit, satu, "LAPORAN_SUDAH_BAIK");
            skenario.verifikasi("organisasi", satu, "TERIMA");
        });
        ajukan("camat" + unit);
        menunggu("kasubag.keuangan" + unit, "PERANGKAT_DAERAH").ifPresent(satu -> skenario.isiDanAjukan("kasubag.keuangan" + unit, satu));
    }

    /** Hands in the report of this person, if it still waits for him: the demo has done so for some. */
    private Optional<String> ajukan(String akun) {
        Optional<String> laporan = menunggu(akun, "INDIVIDU");
        laporan.ifPresent(satu -> skenario.isiDanAjukan(akun, satu));
        return laporan;
    }

    private Optional<String> menunggu(String akun, String jenis) {
        return skenario.tugas(akun).stream().filter(satu -> "SUSUN_LAPORAN".equals(satu.getString("langkah")))
                .map(satu -> satu.getString("laporanId")).filter(id -> dapatDiajukan(skenario.laporan(akun, id), jenis)).findFirst();
    }

    /** Without a Perjanjian Kinerja there is nothing to fill in. */
    private static boolean dapatDiajukan(JsonObject laporan, String jenis) {
        return jenis.equals(laporan.getString("jenis")) && !laporan.getJsonArray("indikator").isEmpty();
    }

    /** Amended agreements: a draft, one being looked at, one to be signed by each party, one given up. */
    private void perjanjian(String unit) {
        ubah("kasi.pmd" + unit);
        String ditelaah = ubah("kasi.pemerintahan" + unit);
        bertindak("kasi.pemerintahan" + unit, ditelaah, "pengajuan", Map.of());
        String disetujui = ubah("kasi.pelayanan" + unit);
        bertindak("kasi.pelayanan" + unit, disetujui, "pengajuan", Map.of());
        bertindak("camat" + unit, disetujui, "telaah", Map.of("keputusan", "SETUJUI"));
        String separuh = ubah("kasubag.umum" + unit);
        bertindak("kasubag.umum" + unit, separuh, "pengajuan", Map.of());
        String atasan = pihakKedua("kasubag.umum" + unit, separuh);
        bertindak(atasan + unit, separuh, "telaah", Map.of("keputusan", "SETUJUI"));
        bertindak("kasubag.umum" + unit, separuh, "tanda-tangan", Map.of("pihak", "PERTAMA", "sandi", KlienApi.SANDI_DEMO));
        bertindak("sekretaris" + unit, ubah("sekretaris" + unit), "pembatalan", Map.of());
    }

    /** Account of who signs as pihak kedua. */
    private String pihakKedua(String akun, String perjanjian) {
        String jabatan = api.sebagai(akun).get("perjanjian/" + perjanjian).json().toString();
        return jabatan.contains("Sekretaris") ? "sekretaris" : "camat";
    }

    private String ubah(String akun) {
        String berlaku = skenario.perjanjian(akun).stream().filter(satu -> "BERLAKU".equals(satu.getString("status")))
                .map(satu -> satu.getString("id")).filter(id -> milikSendiri(akun, id)).findFirst().orElseThrow();
        JsonObject baru = api.sebagai(akun).post("perjanjian/" + berlaku + "/perubahan", Json.createObjectBuilder()
                .add("alasan", "PERUBAHAN_STRATEGI_ATAU_ANGGARAN").add("penjelasan", "Pergeseran anggaran.").build()).json();
        return baru.getString("id");
    }

    /** The list holds those of the whole line below; his own is that of the jabatan he holds. */
    private boolean milikSendiri(String akun, String perjanjian) {
        String jabatan = api.sebagai(akun).get("saya").json().getJsonArray("jabatan").getJsonObject(0).getString("nama");
        return api.sebagai(akun).get("perjanjian/" + perjanjian).json().getString("jabatan").equals(jabatan);
    }

    private void bertindak(String akun, String perjanjian, String perbuatan, Map<String, String> isi) {
        JsonObject kini = api.sebagai(akun).get("perjanjian/" + perjanjian).json();
        var badan = Json.createObjectBuilder().add("versi", kini.getJsonNumber("versi").longValue());
        isi.forEach(badan::add);
        JawabanApi jawaban = api.sebagai(akun).post("perjanjian/" + perjanjian + "/" + perbuatan, badan.build());
        assertThat(jawaban.status()).as("%s → %s", jawaban.permintaan(), jawaban.isi()).isBetween(200, 299);
    }

    /** One report of each kind and state among those that this account may see. */
    List<JsonObject> laporanMenurutKeadaan(String akun) {
        return satuSatu(api.sebagai(akun).get("laporan?tahun=2023&ukuran=200"), "jenis", "status");
    }

    /** One agreement of each state among those that this account may see. */
    List<JsonObject> perjanjianMenurutKeadaan(String akun) {
        List<JsonObject> semua = new ArrayList<>(satuSatu(api.sebagai(akun).get("perjanjian?tahun=2023&ukuran=200"), "status"));
        semua.addAll(satuSatu(api.sebagai(akun).get("perjanjian?tahun=2023&status=DIBATALKAN&ukuran=200"), "status"));
        return semua;
    }

    private static List<JsonObject> satuSatu(JawabanApi jawaban, String... menurut) {
        Map<String, JsonObject> semua = new HashMap<>();
        if (jawaban.berhasil()) {
            jawaban.baris().forEach(satu -> semua.putIfAbsent(kunci(satu, menurut), satu));
        }
        return List.copyOf(semua.values());
    }

    private static String kunci(JsonObject satu, String... menurut) {
        return String.join("/", List.of(menurut).stream().map(nama -> satu.getString(nama, "")).toList());
    }
}
