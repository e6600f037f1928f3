package id.tepat.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.proses.camunda.TabelMesin;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An empty database becomes one of this version, once, and an older one follows. */
class MigrasiTest {

    private JdbcDataSource sumber;

    @BeforeEach
    void basisDataKosong() {
        sumber = new JdbcDataSource();
        sumber.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=LEGACY;DB_CLOSE_DELAY=-1");
        sumber.setUser("sa");
    }

    @Test
    void basis_data_kosong_mendapat_tabel_mesin_dan_tabel_tepat() throws SQLException {
        migrasi();

        assertThat(tabel()).contains("act_ru_task", "act_hi_procinst", "laporan_kinerja", "jejak_audit");
    }

    @Test
    void dijalankan_lagi_tidak_mengubah_apa_pun() throws SQLException {
        migrasi();
        List<String> semula = tabel();

        migrasi();

        assertThat(tabel()).isEqualTo(semula);
    }

    /** Else every finished task reads all open ones. */
    @Test
    void mesin_menemukan_anak_tugas_lewat_indeks() throws SQLException {
        migrasi();

        assertThat(kolomPertamaIndeks("ACT_RU_TASK")).contains("PARENT_TASK_ID_");
    }

    @Test
    void tabel_mesin_yang_terputus_dibuat_dikatakan_dan_tidak_dipakai() throws SQLException {
        try (Connection sambungan = sumber.getConnection(); Statement perintah = sambungan.createStatement()) {
            perintah.execute("CREATE TABLE ACT_GE_PROPERTY (NAME_ VARCHAR(64))");
        }

        assertThatThrownBy(() -> TabelMesin.siapkan(sumber)).hasMessageContaining("terputus");
    }

    private void migrasi() throws SQLException {
        new Migrasi(sumber, "tepat", "tepat").jalankan(true, false);
    }

    private List<String> tabel() throws SQLException {
        return kolom("SELECT LOWER(TABLE_NAME) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY 1");
    }

    private List<String> kolomPertamaIndeks(String tabel) throws SQLException {
        return kolom("SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE TABLE_NAME = '" + tabel.toUpperCase(Locale.ROOT)
                + "' AND ORDINAL_POSITION = 1");
    }

    private List<String> kolom(String sql) throws SQLException {
        List<String> isi = new ArrayList<>();
        try (Connection sambungan = sumber.getConnection(); Statement perintah = sambungan.createStatement();
             ResultSet hasil = perintah.executeQuery(sql)) {
            while (hasil.next()) {
                isi.add(hasil.getString(1));
            }
        }
        return isi;
    }
}
