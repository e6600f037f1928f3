package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An installation comes up on both databases, keeps its data over a restart and its audit trail against everybody. */
class KesiapanIT {

    @ParameterizedTest
    @EnumSource
    void server_siap_sesudah_dinyalakan_lagi_dan_jejak_auditnya_tetap(JenisBasisData jenis) throws SQLException {
        BasisDataUji basisData = jenis.baru("kesiapan-" + jenis.name().toLowerCase());
        try (ServerTepat server = ServerTepat.pada(basisData, "kesiapan-" + jenis.name().toLowerCase())) {
            server.nyala();

            assertThat(server.api().get("/health/live").json().getString("status")).isEqualTo("UP");
            assertThat(server.api().get("/health/ready").json().getString("status")).isEqualTo("UP");
            assertThat(server.log()).doesNotContain("CWWKZ0002E");

            server.berhenti();
            server.nyala();

            assertThat(server.api().get("/health/ready").json().getString("status")).isEqualTo("UP");
        }
        jejak_audit_ditolak_bila_diubah(basisData);
    }

    private static void jejak_audit_ditolak_bila_diubah(BasisDataUji basisData) throws SQLException {
        try (Connection sambungan = basisData.sebagaiAplikasi(); Statement perintah = sambungan.createStatement()) {
            perintah.executeUpdate("INSERT INTO jejak_audit (waktu, pelaku, nama, perbuatan, objek) "
                    + "VALUES (CURRENT_TIMESTAMP, 'uji', 'Uji', 'UJI', 'uji')");
            assertThatThrownBy(() -> perintah.executeUpdate("UPDATE jejak_audit SET id = id"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> perintah.executeUpdate("DELETE FROM jejak_audit"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
