package id.tepat.uji;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The embedded database in a fresh folder; in mixed mode, so that a test can look in beside the server. */
record BasisDataH2(Path folder) implements BasisDataUji {

    static BasisDataH2 baru(String nama) {
        return new BasisDataH2(FolderUji.kosong("data-" + nama));
    }

    @Override
    public JenisBasisData jenis() {
        return JenisBasisData.H2;
    }

    @Override
    public Map<String, String> lingkungan() {
        return Map.of("TEPAT_DATA", folder.toString(), "TEPAT_DB_URL", url());
    }

    @Override
    public Connection sebagaiAplikasi() throws SQLException {
        return DriverManager.getConnection(url() + ";IFEXISTS=TRUE", "tepat", "tepat");
    }

    @Override
    public Connection sebagaiPemilik() throws SQLException {
        return DriverManager.getConnection(url() + ";IFEXISTS=TRUE", "sa", "");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("tepat") + ";AUTO_SERVER=TRUE";
    }
}
