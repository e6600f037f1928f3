package id.tepat.basisdata;

import id.tepat.proses.camunda.TabelMesin;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to this version's schema: the engine's tables by the engine's own scripts, then ours by
 * Flyway (one set for both databases; {@code db/khusus} holds what differs). Runs before JPA and the engine.
 *
 * <p>The embedded database has an owner of its own, so that the application's account can be kept from changing
 * the audit trail by plain rights; on MySQL and MariaDB triggers do that.
 */
final class Migrasi {

    private static final String PEMILIK_H2 = "sa";

    private final DataSource sumber;
    private final String pengguna;
    private final String sandi;

    /**
     * @param sumber   datasource outside any transaction manager
     * @param pengguna the application's database account
     * @param sandi    its password
     */
    Migrasi(DataSource sumber, String pengguna, String sandi) {
        this.sumber = sumber;
        this.pengguna = pengguna;
        this.sandi = sandi;
    }

    /**
     * @param tertanam whether it is the embedded database
     * @param demo     whether this is a demo installation
     */
    void jalankan(boolean tertanam, boolean demo) throws SQLException {
        DataSource pemilik = tertanam ? SumberSebagai.akun(sumber, PEMILIK_H2, "") : sumber;
        if (tertanam && demo) {
            new SisaDemo(pemilik).buang();
        }
        TabelMesin.siapkan(pemilik);
        Flyway.configure(Migrasi.class.getClassLoader())
                .dataSource(pemilik)
                .locations("classpath:db/migration", "classpath:db/khusus/" + (tertanam ? "h2" : "mysql"))
                .failOnMissingLocations(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        if (tertanam) {
            siapkanTertanam(pemilik);
        }
    }

    /**
     * Every commit reaches the disk before it is answered; the application reads and writes everything but the
     * audit trail, to which it can only add.
     */
    private void siapkanTertanam(DataSource pemilik) throws SQLException {
        try (Connection sambungan = pemilik.getConnection(); Statement perintah = sambungan.createStatement()) {
            perintah.execute("SET WRITE_DELAY 0");
            perintah.execute("CREATE USER IF NOT EXISTS " + pengguna + " PASSWORD '" + sandi.replace("'", "''") + "'");
            for (String tabel : tabel(perintah)) {
                boolean jejak = tabel.toLowerCase(Locale.ROOT).equals("jejak_audit");
                perintah.execute("GRANT SELECT, INSERT" + (jejak ? "" : ", UPDATE, DELETE")
                        + " ON \"PUBLIC\".\"" + tabel + "\" TO " + pengguna);
            }
        }
    }

    private static List<String> tabel(Statement perintah) throws SQLException {
        List<String> nama = new ArrayList<>();
        try (ResultSet hasil = perintah.executeQuery(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            while (hasil.next()) {
                nama.add(hasil.getString(1));
            }
        }
        return nama;
    }
}
