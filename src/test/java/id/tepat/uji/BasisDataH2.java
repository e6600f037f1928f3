package id.tepat.uji;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The embedded database in a fresh folder. */
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
        return Map.of("TEPAT_DATA", folder.toString());
    }

    @Override
    public Connection sebagaiAplikasi() throws SQLException {
        return buka("tepat", "tepat");
    }

    @Override
    public Connection sebagaiPemilik() throws SQLException {
        return buka("sa", "");
    }

    private Connection buka(String pengguna, String sandi) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tepat") + ";IFEXISTS=TRUE", pengguna, sandi);
    }
}
