package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What others made and the WAR carries stands in THIRD-PARTY.md with its licence; nothing stands there that it doesn't carry. */
class PihakKetigaIT {

    private static final Pattern JAR = Pattern.compile("WEB-INF/lib/(.+?)-\\d[^/]*\\.jar");
    private static final Pattern BARIS = Pattern.compile("\\| (`.+`) \\| .+ \\| [A-Z].+ \\|");
    private static final Pattern NAMA = Pattern.compile("`([^`]+)`");

    @Test
    void daftar_pihak_ketiga_sama_dengan_isi_war() throws IOException {
        String daftar = Files.readString(Path.of("THIRD-PARTY.md"));
        List<String> tercatat = daftar.lines().map(BARIS::matcher).filter(satu -> satu.matches())
                .flatMap(satu -> NAMA.matcher(satu.group(1)).results().map(nama -> nama.group(1))).toList();

        try (ZipFile war = new ZipFile(System.getProperty("uji.war", "target/tepat.war"))) {
            List<String> terbawa = war.stream().map(satu -> JAR.matcher(satu.getName())).filter(satu -> satu.matches())
                    .map(satu -> satu.group(1)).toList();
            assertThat(tercatat).isNotEmpty().containsExactlyInAnyOrderElementsOf(terbawa);
        }
    }
}
