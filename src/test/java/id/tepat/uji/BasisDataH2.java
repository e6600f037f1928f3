package id.tepat.uji;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The embedded database in a fresh folder; in mixed mode, so that a test can look in beside the server. */
record BasisDataH2(Path folder) implements BasisDataUji {

    private static final Pattern BAWAAN = Pattern.compile("name=\"TEPAT_DB_URL\" defaultValue=\"([^\"]+)\"");

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

    @Override
    public void cadangkan(OutputStream tujuan) throws IOException {
        ubah("SHUTDOWN COMPACT");
        Files.copy(berkas(), tujuan);
    }

    @Override
    public void pulihkan(InputStream cadangan) throws IOException {
        Files.copy(cadangan, berkas());
    }

    private Path berkas() {
        return folder.resolve("tepat.mv.db");
    }

    /** As the server's own configuration has it. */
    private String url() {
        Matcher bawaan = BAWAAN.matcher(ServerTepat.baca(FolderServer.konfigurasi().resolve("server.xml")));
        if (!bawaan.find()) {
            throw new IllegalStateException("server.xml names no default for TEPAT_DB_URL");
        }
        return bawaan.group(1).replace("${TEPAT_DATA}", folder.toString()) + ";AUTO_SERVER=TRUE";
    }
}
