package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An installation comes up on an empty database of either kind, and its audit trail stands against everybody. */
class KesiapanIT {

    @ParameterizedTest
    @EnumSource
    void server_siap_pada_basis_data_kosong(JenisBasisData jenis) {
        ServerTepat server = ServerBersama.hidup(jenis);

        assertThat(server.api().get("/health/live").json().getString("status")).isEqualTo("UP");
        assertThat(server.api().get("/health/ready").json().getString("status")).isEqualTo("UP");
        assertThat(server.api().sebagai("kasi.pmd").get("saya").status()).isEqualTo(200);
        assertThat(server.log()).doesNotContain("CWWKZ0002E");
    }

    @ParameterizedTest
    @EnumSource
    void jejak_audit_hanya_dapat_ditambah(JenisBasisData jenis) throws SQLException {
        BasisDataUji basisData = ServerBersama.hidup(jenis).basisData();
        try (Connection sambungan = basisData.sebagaiAplikasi(); Statement perintah = sambungan.createStatement()) {

            assertThat(basisData.hitung("SELECT COUNT(*) FROM jejak_audit")).isPositive();

            assertThatThrownBy(() -> perintah.executeUpdate("UPDATE jejak_audit SET nama = 'lain'")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> perintah.executeUpdate("DELETE FROM jejak_audit")).isInstanceOf(SQLException.class);
        }
    }
}
