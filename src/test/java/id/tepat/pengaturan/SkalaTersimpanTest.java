package id.tepat.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.SkalaBawaan;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The migrations store the scales seen in practice, and keep what a setting had chosen. */
class SkalaTersimpanTest {

    private final JdbcConnectionPool sumber = JdbcConnectionPool.create("jdbc:h2:mem:skala;MODE=LEGACY", "sa", "");

    @AfterEach
    void tutup() {
        sumber.dispose();
    }

    @ParameterizedTest
    @EnumSource(SkalaBawaan.class)
    void skala_bawaan_tersimpan_dengan_dasarnya(SkalaBawaan bawaan) throws SQLException {
        migrasi("9");

        assertThat(baca("select k.label, k.dari, k.sampai from skala_predikat s join skala_predikat_kelas k on k.skala_id = s.id where s.kode = '"
                + bawaan + "' and s.dasar = '" + bawaan.dasar() + "' order by k.dari")).isEqualTo(bawaan.skala().kelas().stream().map(SkalaTersimpanTest::baris).toList());
    }

    @Test
    void skala_yang_dahulu_dipilih_pengaturan_tetap_berlaku_mulai_harinya() throws SQLException {
        migrasi("5");
        perintah("insert into pengaturan (versi, kunci, nilai, berlaku_mulai) values (1, 'SKALA_PREDIKAT', 'KLAKAH', DATE '2023-04-01'), (1, 'NAMA_KABUPATEN', 'X', DATE '2023-04-01')");
        migrasi("9");

        assertThat(baca("select s.kode, p.berlaku_mulai, p.perangkat_daerah_id from penerapan_skala p join skala_predikat s on s.id = p.skala_id order by p.berlaku_mulai"))
                .containsExactly("PERMENDAGRI_86_2017|2000-01-01|null", "KLAKAH|2023-04-01|null");
        assertThat(baca("select kunci, nilai, versi from pengaturan")).containsExactly("NAMA_KABUPATEN|X|1");
    }

    private void migrasi(String versi) {
        Flyway.configure().dataSource(sumber).locations("classpath:db/migration").target(MigrationVersion.fromVersion(versi)).load().migrate();
    }

    private void perintah(String sql) throws SQLException {
        try (Connection sambungan = sumber.getConnection()) {
            sambungan.createStatement().execute(sql);
        }
    }

    private List<String> baca(String sql) throws SQLException {
        List<String> hasil = new ArrayList<>();
        try (Connection sambungan = sumber.getConnection(); ResultSet baris = sambungan.createStatement().executeQuery(sql)) {
            while (baris.next()) {
                hasil.add(teks(baris.getObject(1)) + "|" + teks(baris.getObject(2)) + "|" + teks(baris.getObject(3)));
            }
        }
        return hasil;
    }

    private static String baris(Predikat kelas) {
        return kelas.label() + "|" + teks(kelas.dari()) + "|" + teks(kelas.sampai());
    }

    private static String teks(Object nilai) {
        return nilai instanceof BigDecimal angka ? angka.stripTrailingZeros().toPlainString() : String.valueOf(nilai);
    }
}
