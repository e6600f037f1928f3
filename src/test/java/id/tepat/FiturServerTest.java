package id.tepat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server is told of every feature that something here uses, and of none else: each costs time at a start, and memory. */
class FiturServerTest {

    private static final Pattern FITUR = Pattern.compile("<feature>(\\w+)-[\\d.]+</feature>");

    /** By what in code or configuration a feature is known to be used. */
    private static final Map<String, String> PEMAKAIAN = Map.ofEntries(
            Map.entry("appSecurity", "import jakarta.security.enterprise."),
            Map.entry("cdi", "import jakarta.inject."),
            Map.entry("concurrent", "import jakarta.enterprise.concurrent."),
            Map.entry("enterpriseBeansLite", "import jakarta.ejb."),
            Map.entry("faces", "import jakarta.faces."),
            Map.entry("jdbc", "<dataSource "),
            Map.entry("jndi", "java:comp/"),
            Map.entry("jsonb", "import jakarta.json.bind."),
            Map.entry("mail", "import jakarta.mail."),
            Map.entry("persistence", "import jakarta.persistence."),
            Map.entry("restfulWS", "import jakarta.ws.rs."),
            Map.entry("servlet", "import jakarta.servlet."),
            Map.entry("mpConfig", "import org.eclipse.microprofile.config."),
            Map.entry("mpHealth", "import org.eclipse.microprofile.health."),
            Map.entry("mpMetrics", "import org.eclipse.microprofile.metrics."),
            Map.entry("mpOpenAPI", "import org.eclipse.microprofile.openapi."));

    @Test
    void server_hanya_diberi_fitur_yang_dipakai_dan_semua_yang_dipakai() throws IOException {
        String semua = semua();
        List<String> dipakai = PEMAKAIAN.entrySet().stream().filter(satu -> semua.contains(satu.getValue())).map(Map.Entry::getKey).toList();

        assertThat(FITUR.matcher(Files.readString(Path.of("server-config/server.xml"))).results().map(satu -> satu.group(1)))
                .contains("faces", "persistence").containsExactlyInAnyOrderElementsOf(dipakai);
    }

    private static String semua() throws IOException {
        try (Stream<Path> sumber = Files.walk(Path.of("src/main/java"))) {
            List<Path> berkas = Stream.concat(sumber.filter(satu -> satu.toString().endsWith(".java")),
                    Stream.of(Path.of("server-config/server.xml"))).toList();
            return berkas.stream().map(FiturServerTest::baca).collect(Collectors.joining("\n"));
        }
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
