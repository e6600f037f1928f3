package id.tepat.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A Liberty server folder of a test: the project's own configuration, bounded logs, the drivers, the built WAR. */
record FolderServer(Path pengguna, String namaServer) {

    /** Overrides for tests: bounded and quiet logs, no watching of files; and the way in for Arquillian. */
    private static final String TAMBAHAN = """
            <server>
              <featureManager><feature>localConnector-1.0</feature></featureManager>
              <logging maxFileSize="10" maxFiles="2" consoleLogLevel="OFF" copySystemStreams="false"/>
              <config updateTrigger="mbean"/>
            </server>
            """;

    static FolderServer siapkan(String nama) {
        // Arquillian finds a running server by its name among all of the machine's: no other may have it.
        FolderServer folder = new FolderServer(FolderUji.kosong("server-" + nama),
                "uji-" + nama + "-" + ProcessHandle.current().pid());
        try {
            folder.isi();
        } catch (IOException | URISyntaxException galat) {
            throw new IllegalStateException(galat);
        }
        return folder;
    }

    Path server() {
        return pengguna.resolve("servers").resolve(namaServer);
    }

    Path konsol() {
        return server().resolve("konsol.log");
    }

    String log() {
        return ServerTepat.baca(server().resolve("logs/messages.log")) + ServerTepat.baca(konsol());
    }

    void kosongkanLog() {
        try {
            FolderUji.hapus(server().resolve("logs"));
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    void pasangWar() {
        Path war = Path.of(System.getProperty("uji.war", "target/tepat.war"));
        salin(war, server().resolve("apps/tepat.war"));
    }

    /** What {@code bin/server run} would execute, without the shell between: so that a kill hits the server. */
    List<String> perintah() {
        Path wlp = wlp();
        List<String> perintah = new ArrayList<>();
        perintah.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        perintah.add("-javaagent:" + wlp.resolve("bin/tools/ws-javaagent.jar"));
        perintah.add("-Djava.awt.headless=true");
        perintah.add("-Djdk.attach.allowAttachSelf=true");
        // Short-lived and beside others on few cores: quick to start, few threads.
        perintah.add("-XX:TieredStopAtLevel=1");
        perintah.add("-XX:+UseSerialGC");
        perintah.addAll(baris(server().resolve("jvm.options")));
        perintah.addAll(baris(wlp.resolve("lib/platform/java/java9.options")));
        perintah.add("-jar");
        perintah.add(wlp.resolve("bin/tools/ws-server.jar").toString());
        perintah.add(namaServer);
        return perintah;
    }

    static Path wlp() {
        return Path.of(System.getProperty("uji.wlp", "target/liberty/wlp")).toAbsolutePath();
    }

    /** The project's own configuration of the server. */
    static Path konfigurasi() {
        return Path.of(System.getProperty("uji.konfigurasi", "server-config"));
    }

    private void isi() throws IOException, URISyntaxException {
        Path asal = konfigurasi();
        Files.createDirectories(server().resolve("apps"));
        try (var berkas = Files.list(asal)) {
            for (Path satu : berkas.filter(Files::isRegularFile).toList()) {
                salin(satu, server().resolve(satu.getFileName()));
            }
        }
        Path tambahan = Files.createDirectories(server().resolve("configDropins/overrides"));
        Files.writeString(tambahan.resolve("uji.xml"), TAMBAHAN);
        Path jdbc = Files.createDirectories(server().resolve("jdbc"));
        for (Class<?> pengandar : List.of(org.h2.Driver.class, com.mysql.cj.jdbc.Driver.class)) {
            Path jar = Path.of(pengandar.getProtectionDomain().getCodeSource().getLocation().toURI());
            salin(jar, jdbc.resolve(jar.getFileName()));
        }
    }

    private static List<String> baris(Path berkas) {
        return ServerTepat.baca(berkas).lines().map(String::strip)
                .filter(satu -> !satu.isEmpty() && !satu.startsWith("#")).toList();
    }

    private static void salin(Path asal, Path tujuan) {
        try {
            Files.copy(asal, tujuan, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
