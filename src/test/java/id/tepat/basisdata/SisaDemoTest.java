package id.tepat.basisdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A first start of the demo that was cut is begun anew; nothing else is ever thrown away. */
class SisaDemoTest {

    private static final String TERPUTUS = "INSERT INTO jam_demo (id, geseran_detik, sedang_ditanam) VALUES (1, 0, TRUE)";
    private static final String SELESAI = "INSERT INTO jam_demo (id, geseran_detik, sedang_ditanam) VALUES (1, 0, FALSE)";
    private static final String ISI = "INSERT INTO hari_libur (versi, tanggal, nama, jenis) VALUES (1, DATE '2023-07-19', 'Satu Muharam', 'LIBUR_NASIONAL')";

    private final JdbcDataSource sumber = new JdbcDataSource();
    /** A database in memory lives as long as somebody is connected. */
    private final Connection penahan;

    SisaDemoTest() throws SQLException {
        sumber.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=LEGACY");
        sumber.setUser("sa");
        sumber.setPassword("");
        penahan = sumber.getConnection();
    }

    @AfterEach
    void lepas() throws SQLException {
        penahan.close();
    }

    @Test
    void penyiapan_yang_terputus_dimulai_lagi_dari_basis_data_kosong() throws SQLException {
        mulai(true, true);
        perintah(ISI, TERPUTUS);

        mulai(true, true);

        assertThat(banyak("hari_libur")).isZero();
        assertThat(banyak("jam_demo")).isZero();
    }

    @Test
    void demo_yang_sudah_siap_dibiarkan() throws SQLException {
        mulai(true, true);
        perintah(ISI, SELESAI);

        mulai(true, true);

        assertThat(banyak("hari_libur")).isOne();
    }

    @Test
    void basis_data_yang_bukan_demo_tidak_pernah_dikosongkan() throws SQLException {
        mulai(true, true);
        perintah(ISI, TERPUTUS);

        mulai(true, false);

        assertThat(banyak("hari_libur")).isOne();
    }

    @Test
    void akun_aplikasi_dapat_bekerja_lagi_sesudahnya() throws SQLException {
        mulai(true, true);
        perintah(TERPUTUS);
        mulai(true, true);

        try (Connection aplikasi = sumber.getConnection("tepat", "rahasia"); Statement perintah = aplikasi.createStatement()) {
            assertThat(perintah.executeUpdate(ISI)).isOne();
        }
    }

    private void mulai(boolean tertanam, boolean demo) throws SQLException {
        new Migrasi(sumber, "tepat", "rahasia").jalankan(tertanam, demo);
    }

    private void perintah(String... semua) throws SQLException {
        try (Connection sambungan = sumber.getConnection(); Statement perintah = sambungan.createStatement()) {
            for (String satu : semua) {
                perintah.execute(satu);
            }
        }
    }

    private long banyak(String tabel) throws SQLException {
        try (Connection sambungan = sumber.getConnection(); ResultSet hasil = sambungan.createStatement().executeQuery("SELECT COUNT(*) FROM " + tabel)) {
            hasil.next();
            return hasil.getLong(1);
        }
    }
}
