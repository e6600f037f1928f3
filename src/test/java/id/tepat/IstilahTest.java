package id.tepat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of terms knows the word that every public type's name begins with, unless it is plumbing and English. */
class IstilahTest {

    private static final Set<String> INGGRIS = Set.of("administrator", "api", "basic", "body", "cookie", "credential", "csv", "diagram", "file",
            "form", "format", "gate", "health", "http", "instant", "json", "login", "mode", "node", "openapi", "parameter", "password",
            "path", "problem", "rate", "request", "security", "session", "stored", "svg", "text", "token", "upload", "use", "versioned", "xlsx", "zip");

    private static final Pattern KATA = Pattern.compile("\\p{Lu}?[^\\p{Lu}]+");

    @Test
    void setiap_nama_tipe_umum_berawal_dengan_istilah_yang_tercatat() throws IOException {
        Set<String> istilah = istilah();

        Set<String> asing = tipe().filter(satu -> !istilah.contains(kataPertama(satu)) && !INGGRIS.contains(kataPertama(satu)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asing).as("add these to ISTILAH.md, or rename them").isEmpty();
    }

    @Test
    void setiap_baris_istilah_memuat_kata_arti_dan_sumbernya() throws IOException {
        assertThat(baris()).hasSizeGreaterThan(100).allSatisfy(satu -> assertThat(satu).hasSize(3).allSatisfy(sel -> assertThat(sel).isNotBlank()));
    }

    @Test
    void kembaran_tipe_umum_memang_ada() {
        assertThat(tipe()).contains("LaporanKinerja", "PerjanjianKinerja").hasSizeGreaterThan(100);
    }

    private static Stream<String> tipe() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.tepat").stream()
                .filter(JavaClass::isTopLevelClass).filter(satu -> satu.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName);
    }

    private static String kataPertama(String nama) {
        return KATA.matcher(nama).results().findFirst().map(satu -> satu.group()).orElse(nama).toLowerCase(Locale.ROOT);
    }

    private static Set<String> istilah() throws IOException {
        return baris().stream().flatMap(satu -> Stream.of(satu.get(0).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))).collect(Collectors.toSet());
    }

    private static List<List<String>> baris() throws IOException {
        return Files.readAllLines(Path.of("ISTILAH.md")).stream()
                .filter(satu -> satu.startsWith("| ") && !satu.startsWith("| word"))
                .map(satu -> Stream.of(satu.substring(1, satu.lastIndexOf('|')).split("\\|")).map(String::strip).toList()).toList();
    }
}
