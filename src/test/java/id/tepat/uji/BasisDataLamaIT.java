package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An upgrade: databases that an older Tepat left behind, with a report and a Perjanjian Kinerja in every step of every
 * diagram, are opened by today's, lose nothing, and are worked off to the end by the people whose turn it is.
 */
class BasisDataLamaIT {

    private static final Duration SEBENTAR = Duration.ofSeconds(60);
    private static final Set<String> LAPORAN_TUNTAS = Set.of("SELESAI", "DIBEBASKAN");
    private static final Set<String> PERJANJIAN_TUNTAS = Set.of("BERLAKU", "DIGANTI");

    static Stream<Arguments> semua() {
        return BasisDataLama.semua().stream()
                .flatMap(lama -> Stream.of(JenisBasisData.values()).map(jenis -> Arguments.of(lama, jenis)));
    }

    @ParameterizedTest
    @MethodSource("semua")
    void terbuka_tanpa_kehilangan_apa_pun_lalu_semua_yang_berjalan_diselesaikan(BasisDataLama lama, JenisBasisData jenis) throws IOException {
        IsiBasisData dahulu = lama.isi(jenis);
        BasisDataUji basisData = lama.salinan(jenis);
        pastikanDiagramDisimpan(lama, basisData);
        try (ServerTepat server = ServerTepat.pada(basisData, "lama").nyala()) {
            assertThat(dahulu.perbedaan(server)).isEmpty();

            new Skenario(server.api()).tanggapi("sekda", dahulu.tanpaPetugas(), "LAPORAN_SUDAH_BAIK");
            int diajukan = new PenuntasTugas(server).tuntaskan();

            pastikanTuntas(dahulu, IsiBasisData.baca(server), diajukan);
            assertThat(basisData.hitung("SELECT COUNT(*) FROM ACT_RU_TASK")).isZero();
            pastikanTriwulanBerganti(server);
        }
    }

    /** What {@code DiagramTest} reads is what stands in the database. */
    private static void pastikanDiagramDisimpan(BasisDataLama lama, BasisDataUji basisData) throws IOException {
        List<DiagramTerpasang> terpasang = DiagramTerpasang.dalam(basisData);
        try (Stream<Path> berkas = Files.list(lama.diagram())) {
            assertThat(berkas.map(satu -> satu.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(terpasang.stream().map(DiagramTerpasang::berkas).toList());
        }
        assertThat(terpasang).isNotEmpty()
                .allSatisfy(satu -> assertThat(lama.diagram().resolve(satu.berkas())).content().isEqualTo(satu.xml()));
    }

    private static void pastikanTuntas(IsiBasisData dahulu, IsiBasisData kini, int diajukan) {
        assertThat(status(kini, "laporan")).hasSameSizeAs(dahulu.semua("laporan")).isSubsetOf(LAPORAN_TUNTAS);
        assertThat(status(kini, "perjanjian")).hasSameSizeAs(dahulu.semua("perjanjian")).isSubsetOf(PERJANJIAN_TUNTAS);
        List<JsonObject> tandaTerima = dahulu.semua("tandaTerima");
        assertThat(kini.semua("tandaTerima")).hasSize(tandaTerima.size() + diajukan).startsWith(tandaTerima.toArray(JsonObject[]::new));
        Map<String, JsonObject> laporan = kini.semua("laporan").stream().collect(Collectors.toMap(satu -> satu.getString("id"), Function.identity()));
        assertThat(dahulu.semua("laporan")).allSatisfy(lama -> pastikanBersambung(lama, laporan.get(lama.getString("id"))));
    }

    /** A number once given stays, and so does the first submission; what was done is followed by what was done since. */
    private static void pastikanBersambung(JsonObject lama, JsonObject baru) {
        for (String tetap : List.of("nomor", "diajukanPada")) {
            if (!lama.isNull(tetap)) {
                assertThat(baru.get(tetap)).isEqualTo(lama.get(tetap));
            }
        }
        if (!lama.isNull("diajukanPada")) {
            assertThat(baru.get("ketepatan")).isEqualTo(lama.get("ketepatan"));
        }
        List<String> tahap = tahapTertutup(lama);
        assertThat(tahapTertutup(baru).stream().limit(tahap.size())).containsExactlyElementsOf(tahap);
    }

    private static List<String> tahapTertutup(JsonObject laporan) {
        return laporan.getJsonArray("riwayat").getValuesAs(JsonObject.class).stream().filter(satu -> !satu.isNull("ditutupPada"))
                .map(satu -> Stream.of("langkah", "dibukaPada", "ditutupPada", "oleh", "arah", "keputusan", "catatan")
                        .map(nama -> String.valueOf(satu.get(nama))).collect(Collectors.joining(" | "))).toList();
    }

    private static List<String> status(IsiBasisData isi, String jenis) {
        return isi.semua(jenis).stream().map(satu -> satu.getString("status")).toList();
    }

    /** The quarter that ran comes to its end by itself, the one that waited opens. */
    private static void pastikanTriwulanBerganti(ServerTepat server) {
        KlienApi kabupaten = server.api().sebagai("organisasi");
        int diharapkan = kabupaten.get("laporan?tahun=2023&triwulan=2").json().getInt("jumlah");

        JamUji.lompatSesudah(server, LocalDate.of(2023, 9, 30));

        await().atMost(SEBENTAR).untilAsserted(() -> assertThat(
                kabupaten.get("laporan?tahun=2023&triwulan=3").json().getInt("jumlah")).isEqualTo(diharapkan));
        await().atMost(SEBENTAR).untilAsserted(() -> assertThat(server.basisData().tanya("SELECT DISTINCT BUSINESS_KEY_ FROM ACT_RU_EXECUTION"
                + " WHERE BUSINESS_KEY_ LIKE '2023-%' ORDER BY BUSINESS_KEY_")).containsExactly("2023-3", "2023-4"));
        assertThat(server.basisData().hitung("SELECT COUNT(*) FROM ACT_RU_JOB WHERE RETRIES_ = 0")).isZero();
    }
}
