package id.tepat.basisdata;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What a first start of the demo left that was cut while it made its data: nobody could log in yet, so there is nothing of
 * anybody's in it, and the next start begins anew. Asked for the embedded database of a demo only; and only the mark that
 * stands while data are made, in a database found empty, lets anything be thrown away.
 */
final class SisaDemo {

    private static final Logger LOG = Logger.getLogger(SisaDemo.class.getName());

    private final DataSource sumber;

    /** @param sumber the embedded database, as its owner */
    SisaDemo(DataSource sumber) {
        this.sumber = sumber;
    }

    void buang() throws SQLException {
        try (Connection sambungan = sumber.getConnection(); Statement perintah = sambungan.createStatement()) {
            if (terputus(perintah)) {
                LOG.log(Level.WARNING, "Penyiapan data demo terputus pada start sebelumnya; dimulai lagi dari awal.");
                perintah.execute("DROP ALL OBJECTS");
            }
        }
    }

    private static boolean terputus(Statement perintah) throws SQLException {
        return ada(perintah, "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' AND LOWER(TABLE_NAME) = 'jam_demo'")
                && ada(perintah, "SELECT 1 FROM jam_demo WHERE sedang_ditanam = TRUE");
    }

    private static boolean ada(Statement perintah, String sql) throws SQLException {
        try (ResultSet hasil = perintah.executeQuery(sql)) {
            return hasil.next();
        }
    }
}
