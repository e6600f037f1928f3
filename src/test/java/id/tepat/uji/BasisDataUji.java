package id.tepat.uji;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** One database of a test: what the server must be told to use it, and a way in beside the server. */
public interface BasisDataUji {

    JenisBasisData jenis();

    /** Environment of the server: {@code TEPAT_DATA}, and {@code TEPAT_DB_*} for a production database. */
    Map<String, String> lingkungan();

    /**
     * As the application's own account. The embedded database is open to one process only: stop the server first.
     */
    Connection sebagaiAplikasi() throws SQLException;

    /** As an account that may read and change everything. The embedded database: stop the server first. */
    Connection sebagaiPemilik() throws SQLException;

    /** Whether one can look in while a server runs on it. */
    default boolean terbukaBersama() {
        return jenis() == JenisBasisData.MARIADB;
    }

    /** Folder of the server's data: the embedded database, keys. */
    Path folder();
}
