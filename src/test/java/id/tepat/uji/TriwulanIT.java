package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The quarter's own clockwork with the clock moved: one job a day, missed days once, an opening cut in the middle. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TriwulanIT {

    private static final Duration SEBENTAR = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource
    @Order(1)
    void pengingat_harian_terkirim_satu_kali_sehari(JenisBasisData jenis) {
        ServerTepat server = ServerBersama.hidup(jenis);
        BasisDataUji basisData = server.basisData();

        LocalDate hari = LocalDate.parse(new Skenario(server.api()).hariKerjaBerikut().getString("waktu").substring(0, 10));

        await().atMost(SEBENTAR).untilAsserted(() -> assertThat(rekap(basisData, hari)).isEqualTo(1));
        assertThat(pekerjaanHarian(basisData, "2023-2")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void hari_yang_terlewat_selagi_server_padam_dikejar_satu_kali(JenisBasisData jenis) {
        ServerTepat server = ServerBersama.hidup(jenis);
        BasisDataUji basisData = server.basisData();
        LocalDate semula = JamUji.kini(basisData).toLocalDate();
        LocalDate kembali = semula.plusDays(6);

        server.berhenti();
        JamUji.simpan(basisData, kembali.atTime(LocalTime.of(9, 0)));
        server.nyala();

        await().atMost(SEBENTAR).untilAsserted(() -> assertThat(rekap(basisData, kembali)).isEqualTo(1));
        assertThat(basisData.hitung("SELECT COUNT(*) FROM pemberitahuan WHERE kunci LIKE 'rekap-2023-2-%'")).as("the newer takes the older one's place").isEqualTo(1);
        assertThat(pekerjaanHarian(basisData, "2023-2")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Order(3)
    void pembukaan_triwulan_yang_terpotong_diteruskan_tanpa_ganda(JenisBasisData jenis) throws SQLException {
        ServerTepat server = ServerBersama.hidup(jenis);
        BasisDataUji basisData = server.basisData();
        List<String> unit = basisData.tanya("SELECT DISTINCT perangkat_daerah_id FROM jabatan WHERE wajib_lapor = TRUE AND aktif = TRUE"
                + " ORDER BY perangkat_daerah_id");
        String terhalang = unit.get(2);

        try (Connection penghalang = halangi(basisData, terhalang)) {
            JamUji.lompatSesudah(server, LocalDate.of(2023, 9, 30));
            await().atMost(SEBENTAR).until(() -> unitTerbuka(basisData) == 2);
            server.bunuh();
            lepaskan(penghalang);
        }
        assertThat(unitTerbuka(basisData)).isEqualTo(2);
        server.nyala();

        await().atMost(SEBENTAR).untilAsserted(() -> assertThat(unitTerbuka(basisData)).isEqualTo(unit.size()));
        await().atMost(SEBENTAR).untilAsserted(() -> assertThat(pekerjaanHarian(basisData, "2023-3")).isEqualTo(1));
        assertThat(laporanTriwulanTiga(basisData)).isEqualTo(laporanYangSeharusnya(basisData));
        assertThat(basisData.hitung("SELECT COUNT(*) FROM ACT_RU_EXECUTION E JOIN laporan_kinerja L"
                + " ON E.BUSINESS_KEY_ = CONCAT('laporan-', L.id) WHERE L.tahun = 2023 AND L.triwulan = 3"))
                .isEqualTo(laporanTriwulanTiga(basisData));
    }

    @ParameterizedTest
    @EnumSource
    @Order(4)
    void satu_unit_yang_tidak_dapat_dibuka_tidak_menahan_yang_lain_dan_dibuka_setelah_diperbaiki(JenisBasisData jenis) {
        ServerTepat server = ServerBersama.hidup(jenis);
        BasisDataUji basisData = server.basisData();
        String rusak = basisData.tanya("SELECT MIN(perangkat_daerah_id) FROM jabatan WHERE wajib_lapor = TRUE AND aktif = TRUE").get(0);
        long semua = basisData.hitung("SELECT COUNT(DISTINCT perangkat_daerah_id) FROM jabatan WHERE wajib_lapor = TRUE AND aktif = TRUE");

        basisData.ubah("UPDATE perangkat_daerah SET hari_kerja_sepekan = 9 WHERE id = " + rusak);
        JamUji.lompatSesudah(server, LocalDate.of(2023, 12, 31));
        await().atMost(SEBENTAR).untilAsserted(() -> assertThat(pekerjaanHarian(basisData, "2023-4")).isEqualTo(1));

        assertThat(unitTerbuka(basisData, 4)).isEqualTo(semua - 1);
        assertThat(basisData.tanya("SELECT CONCAT(perangkat_daerah_id, ' ', sebab) FROM pembukaan_gagal WHERE triwulan = 4"))
                .hasSize(1).first().asString().startsWith(rusak + " ").contains("9");
        assertThat(basisData.hitung("SELECT COUNT(*) FROM ACT_RU_JOB WHERE RETRIES_ = 0")).isZero();

        basisData.ubah("UPDATE perangkat_daerah SET hari_kerja_sepekan = 5 WHERE id = " + rusak);
        new Skenario(server.api()).hariKerjaBerikut();

        await().atMost(SEBENTAR).untilAsserted(() -> assertThat(unitTerbuka(basisData, 4)).isEqualTo(semua));
        assertThat(basisData.hitung("SELECT COUNT(*) FROM pembukaan_gagal")).isZero();
    }

    /** The embedded database dies with the server that serves it, and with it the connection that stood in the way. */
    private static void lepaskan(Connection penghalang) {
        try {
            penghalang.rollback();
        } catch (SQLException sudahPutus) {
            // Nothing is held any more, which is all that is wanted here.
        }
    }

    private static long rekap(BasisDataUji basisData, LocalDate hari) {
        return basisData.hitung("SELECT COUNT(*) FROM pemberitahuan WHERE kunci = 'rekap-2023-2-" + hari + "'");
    }

    /** Timers of a quarter that wait for the next morning: one, never one per report. */
    private static long pekerjaanHarian(BasisDataUji basisData, String triwulan) {
        return basisData.hitung("SELECT COUNT(*) FROM ACT_RU_JOB J JOIN ACT_RU_JOBDEF D ON D.ID_ = J.JOB_DEF_ID_"
                + " JOIN ACT_RU_EXECUTION E ON E.ID_ = J.PROCESS_INSTANCE_ID_"
                + " WHERE D.ACT_ID_ = 'tungguPagi' AND E.BUSINESS_KEY_ = '" + triwulan + "'");
    }

    private static long unitTerbuka(BasisDataUji basisData) {
        return unitTerbuka(basisData, 3);
    }

    private static long unitTerbuka(BasisDataUji basisData, int triwulan) {
        return basisData.hitung("SELECT COUNT(DISTINCT perangkat_daerah_id) FROM laporan_kinerja WHERE tahun = 2023 AND triwulan = " + triwulan);
    }

    private static long laporanTriwulanTiga(BasisDataUji basisData) {
        return basisData.hitung("SELECT COUNT(*) FROM laporan_kinerja WHERE tahun = 2023 AND triwulan = 3");
    }

    private static long laporanYangSeharusnya(BasisDataUji basisData) {
        return basisData.hitung("SELECT (SELECT COUNT(*) FROM jabatan WHERE wajib_lapor = TRUE AND aktif = TRUE)"
                + " + (SELECT COUNT(*) FROM perangkat_daerah WHERE wajib_lapor = TRUE AND aktif = TRUE"
                + " AND kepala_id IS NOT NULL AND penyusun_laporan_id IS NOT NULL)");
    }

    /** Holds the place of one report of a unit, uncommitted: whoever opens this unit has to wait. */
    private static Connection halangi(BasisDataUji basisData, String unit) throws SQLException {
        String jabatan = basisData.tanya("SELECT MAX(id) FROM jabatan WHERE wajib_lapor = TRUE AND aktif = TRUE AND perangkat_daerah_id = "
                + unit).get(0);
        Connection sambungan = basisData.sebagaiPemilik();
        sambungan.setAutoCommit(false);
        try (Statement perintah = sambungan.createStatement()) {
            perintah.executeUpdate("INSERT INTO laporan_kinerja (versi, pemilik_kunci, jenis, rantai, status, perangkat_daerah_id,"
                    + " jabatan_id, tahun, triwulan, tenggat, pengajuan_ke, dibuka_pada, diubah_pada, diubah_oleh)"
                    + " VALUES (1, 'INDIVIDU-" + jabatan + "-2023-3', 'INDIVIDU', 'INDIVIDU', 'KONSEP', " + unit + ", " + jabatan
                    + ", 2023, 4, '2023-10-06', 0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'uji')");
        }
        return sambungan;
    }
}
