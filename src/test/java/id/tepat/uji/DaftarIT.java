package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: what monitoring counts is what the list shows, a page costs the same however long it is, and who sees what. */
class DaftarIT {

    @ParameterizedTest
    @CsvSource({"H2,1", "H2,2", "MARIADB,1", "MARIADB,2"})
    void pemantauan_sama_dengan_hitungan_dari_daftar_laporan(JenisBasisData jenis, int triwulan) {
        KlienApi kabupaten = ServerBersama.hidup(jenis).api().sebagai("organisasi");
        List<JsonObject> semua = semuaLaporan(kabupaten, triwulan);

        JsonObject pemantauan = kabupaten.get("pemantauan?tahun=2023&triwulan=" + triwulan).json();

        assertThat(semua).isNotEmpty();
        pastikanSama(pemantauan, semua);
        List<JsonObject> perUnit = pemantauan.getJsonArray("perPerangkatDaerah").getValuesAs(JsonObject.class);
        perUnit.forEach(unit -> pastikanSama(unit, semua.stream()
                .filter(satu -> satu.getString("perangkatDaerahId").equals(unit.getString("id"))).toList()));
        assertThat(perUnit.stream().mapToInt(unit -> unit.getInt("diharapkan")).sum()).isEqualTo(pemantauan.getInt("diharapkan"));
    }

    /** Counted by the database itself, the engine's statements included. */
    @ParameterizedTest
    @ValueSource(strings = {"laporan?tahun=2023&triwulan=1", "tugas?", "perjanjian?tahun=2023"})
    void satu_halaman_daftar_berbiaya_tetap(String jalan) {
        ServerTepat server = ServerBersama.hidup(JenisBasisData.MARIADB);
        KlienApi kabupaten = server.api().sebagai("organisasi");
        kabupaten.get(jalan + "&ukuran=1").baris();

        long pendek = PenghitungPernyataan.selama(server.basisData(), () -> assertThat(kabupaten.get(jalan + "&ukuran=2").baris()).hasSize(2));
        long panjang = PenghitungPernyataan.selama(server.basisData(), () -> assertThat(kabupaten.get(jalan + "&ukuran=200").baris()).hasSizeGreaterThan(5));

        assertThat(pendek).isPositive();
        assertThat(panjang).isEqualTo(pendek);
    }

    @ParameterizedTest
    @EnumSource
    void admin_tidak_melihat_isi_laporan(JenisBasisData jenis) {
        KlienApi api = ServerBersama.hidup(jenis).api();
        String laporan = semuaLaporan(api.sebagai("organisasi"), 1).get(0).getString("id");

        JawabanApi daftar = api.sebagai("admin").get("laporan?tahun=2023&triwulan=1");

        assertThat(daftar.status() == 403 || daftar.baris().isEmpty()).as(daftar.isi()).isTrue();
        assertThat(api.sebagai("admin").get("laporan/" + laporan).status()).isIn(403, 404);
        assertThat(api.sebagai("pimpinan").get("laporan/" + laporan).status()).isEqualTo(200);
        assertThat(api.sebagai("admin").get("pemantauan?tahun=2023&triwulan=1").status()).isIn(200, 403);
    }

    @Test
    void penyusun_melihat_miliknya_dan_atasan_melihat_jajarannya() {
        KlienApi api = ServerBersama.hidup(JenisBasisData.H2).api();

        List<JsonObject> milikKasi = semuaLaporan(api.sebagai("kasi.pmd"), 1);
        List<JsonObject> milikCamat = semuaLaporan(api.sebagai("camat"), 1);
        List<JsonObject> semua = semuaLaporan(api.sebagai("organisasi"), 1);

        assertThat(milikKasi.stream().map(satu -> satu.getString("jabatan", "")).distinct()).hasSize(1);
        assertThat(milikCamat.stream().map(satu -> satu.getString("perangkatDaerahId")).distinct()).hasSize(1);
        assertThat(milikCamat.size()).isGreaterThan(milikKasi.size()).isLessThan(semua.size());
        String asing = semua.stream().filter(satu -> !milikCamat.contains(satu)).findFirst().orElseThrow().getString("id");
        assertThat(api.sebagai("kasi.pmd").get("laporan/" + asing).status()).isIn(403, 404);
    }

    private static List<JsonObject> semuaLaporan(KlienApi siapa, int triwulan) {
        List<JsonObject> semua = new ArrayList<>();
        for (int halaman = 0; ; halaman++) {
            List<JsonObject> isi = siapa.get("laporan?tahun=2023&triwulan=" + triwulan + "&ukuran=20&halaman=" + halaman).baris();
            semua.addAll(isi);
            if (isi.size() < 20) {
                return semua;
            }
        }
    }

    private static void pastikanSama(JsonObject hitungan, List<JsonObject> laporan) {
        assertThat(hitungan.getInt("diharapkan")).as("diharapkan").isEqualTo(banyak(laporan, satu -> true));
        assertThat(hitungan.getInt("diterima")).as("diterima").isEqualTo(banyak(laporan, DaftarIT::diajukan));
        assertThat(hitungan.getInt("belum")).as("belum").isEqualTo(banyak(laporan, satu -> !diajukan(satu)));
        assertThat(hitungan.getInt("tepatWaktu")).as("tepatWaktu")
                .isEqualTo(banyak(laporan, satu -> diajukan(satu) && "TEPAT_WAKTU".equals(satu.getString("ketepatan"))));
        assertThat(hitungan.getInt("terlambat")).as("terlambat")
                .isEqualTo(banyak(laporan, satu -> diajukan(satu) && "TERLAMBAT".equals(satu.getString("ketepatan"))));
        assertThat(hitungan.getInt("selesai")).as("selesai").isEqualTo(banyak(laporan, satu -> "SELESAI".equals(satu.getString("status"))));
    }

    private static long banyak(List<JsonObject> laporan, Predicate<JsonObject> yang) {
        return laporan.stream().filter(satu -> !"DIBEBASKAN".equals(satu.getString("status"))).filter(yang).count();
    }

    private static boolean diajukan(JsonObject laporan) {
        return laporan.containsKey("diajukanPada") && !laporan.isNull("diajukanPada");
    }
}
