package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A Perjanjian Kinerja over the REST interface: each act once for each key, told by name who was faster, and hidden from strangers. */
class PerjanjianIT {

    private static final String KASI = "kasi.pelayanan";
    private static final String SEJAWAT = "kasi.pmd";
    private static final String CAMAT = "camat";

    @ParameterizedTest
    @EnumSource
    void setiap_perbuatan_dengan_kunci_sama_terjadi_satu_kali(JenisBasisData jenis) {
        ServerTepat server = ServerBersama.hidup(jenis);
        KlienApi api = server.api();
        String id = buatPerubahan(api);

        JsonObject diajukan = duaKali(api, KASI, id, "pengajuan", badan(versi(api, id)), "ajukan");
        JsonObject ditelaah = duaKali(api, CAMAT, id, "telaah", badan(versi(diajukan)).add("keputusan", "SETUJUI"), "telaah");
        JsonObject pertama = duaKali(api, KASI, id, "tanda-tangan", tandaTangan(versi(ditelaah), "PERTAMA"), "tanda-1");
        api.sebagai(KASI).post("perjanjian/" + id + "/tanda-tangan", tandaTangan(versi(pertama), "PERTAMA").build(), "Idempotency-Key", "tanda-1").masalah(422);
        JsonObject kedua = duaKali(api, CAMAT, id, "tanda-tangan", tandaTangan(versi(pertama), "KEDUA"), "tanda-2");

        assertThat(Stream.of(diajukan, ditelaah, pertama, kedua).map(satu -> satu.getString("status")))
                .containsExactly("DITELAAH", "DISETUJUI", "DITANDATANGANI_PIHAK_PERTAMA", "BERLAKU");
        assertThat(server.basisData().hitung("SELECT COUNT(*) FROM tanda_tangan_perjanjian WHERE perjanjian_id = " + id)).isEqualTo(2);
        assertThat(server.basisData().hitung("SELECT COUNT(*) FROM jejak_audit WHERE objek = 'Perjanjian Kinerja' AND objek_id = '" + id
                + "' AND perbuatan LIKE 'TANDA_TANGANI%'")).isEqualTo(2);
        assertThat(server.basisData().hitung("SELECT COUNT(*) FROM tahap WHERE ditutup_pada IS NULL AND kunci = 'perjanjian-" + id + "'")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void yang_kedua_diberi_tahu_nama_yang_lebih_cepat_dan_orang_luar_tidak_diberi_tahu_apa_pun(JenisBasisData jenis) {
        KlienApi api = ServerBersama.hidup(jenis).api();
        String id = buatPerubahan(api);
        long terbaca = versi(api, id);
        JsonObject diajukan = api.sebagai(KASI).post("perjanjian/" + id + "/pengajuan", badan(terbaca).build()).json();
        String penyusun = api.sebagai(KASI).get("saya").json().getString("nama");

        assertThat(api.sebagai(CAMAT).post("perjanjian/" + id + "/telaah", badan(terbaca).add("keputusan", "SETUJUI").build())
                .masalah(409).getString("detail")).contains("baru saja diubah oleh " + penyusun);
        api.sebagai(SEJAWAT).post("perjanjian/" + id + "/telaah", badan(versi(diajukan)).add("keputusan", "SETUJUI").build()).masalah(404);
        api.sebagai(SEJAWAT).post("perjanjian/" + id + "/pembatalan", badan(versi(diajukan)).build()).masalah(404);
        api.sebagai(KASI).post("perjanjian/" + id + "/telaah", badan(versi(diajukan)).add("keputusan", "SETUJUI").build()).masalah(403);

        JsonObject kembali = api.sebagai(CAMAT).post("perjanjian/" + id + "/telaah",
                badan(versi(diajukan)).add("keputusan", "KEMBALIKAN").add("catatan", "Target terlalu rendah.").build()).json();
        assertThat(api.sebagai(KASI).post("perjanjian/" + id + "/pembatalan", badan(versi(kembali)).build()).json().getString("status"))
                .isEqualTo("DIBATALKAN");
    }

    /** A draft that changes the one in force; what an earlier test left of another is in force by now. */
    private static String buatPerubahan(KlienApi api) {
        String berlaku = api.sebagai(KASI).get("perjanjian?tahun=2023&status=BERLAKU").baris().get(0).getString("id");
        return api.sebagai(KASI).post("perjanjian/" + berlaku + "/perubahan", Json.createObjectBuilder()
                .add("alasan", "PERUBAHAN_PRIORITAS_ATAU_ASUMSI").add("penjelasan", "Refocusing").build()).json().getString("id");
    }

    /** At once, under one key; answers what both were told. */
    private static JsonObject duaKali(KlienApi api, String akun, String id, String perbuatan, JsonObjectBuilder isi, String kunci) {
        JsonObject badan = isi.build();
        var satu = CompletableFuture.supplyAsync(() -> api.sebagai(akun).post("perjanjian/" + id + "/" + perbuatan, badan, "Idempotency-Key", kunci));
        JawabanApi lain = api.sebagai(akun).post("perjanjian/" + id + "/" + perbuatan, badan, "Idempotency-Key", kunci);
        assertThat(satu.join().json()).isEqualTo(lain.json());
        return lain.json();
    }

    private static JsonObjectBuilder badan(long versi) {
        return Json.createObjectBuilder().add("versi", versi);
    }

    private static JsonObjectBuilder tandaTangan(long versi, String pihak) {
        return badan(versi).add("pihak", pihak).add("sandi", KlienApi.SANDI_DEMO);
    }

    private static long versi(KlienApi api, String id) {
        return versi(api.sebagai(KASI).get("perjanjian/" + id).json());
    }

    private static long versi(JsonObject perjanjian) {
        return perjanjian.getJsonNumber("versi").longValue();
    }
}
