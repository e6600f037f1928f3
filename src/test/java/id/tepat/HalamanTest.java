package id.tepat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Fragments of pages say in their first comment what they are given ("Param: rincian"); a parameter does not reach what
 * a fragment includes in turn, and one forgotten is not noticed before the page is drawn.
 */
class HalamanTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path UJI = Path.of("src/test/java/id/tepat/uji");
    /** Nothing of theirs is seen: they send a file, or lead on at once. */
    private static final Set<String> UNDUHAN = Set.of("keluar.xhtml", "pelaporan/bukti.xhtml", "perjanjian/pindaian.xhtml",
            "pemberitahuan/buka.xhtml");
    private static final Pattern CARA_LAIN = Pattern.compile("f:viewParam|f:viewAction|preRenderView|postAddToView");
    private static final Pattern DIMINTA = Pattern.compile("<!--[^>]*?Param: (.*?)-->", Pattern.DOTALL);
    private static final Pattern DISERTAKAN = Pattern.compile("<ui:include src=\"([^\"#]+)\"\\s*(?:/>|>(.*?)</ui:include>)", Pattern.DOTALL);
    private static final Pattern DIBERI = Pattern.compile("<ui:param name=\"(\\w+)\"");

    @Test
    void setiap_potongan_halaman_diberi_yang_dimintanya() throws IOException {
        Map<String, Set<String>> diminta = diminta();
        List<String> lupa = new ArrayList<>();
        int penyertaan = 0;

        for (Path halaman : semua()) {
            Matcher sertakan = DISERTAKAN.matcher(Files.readString(halaman));
            while (sertakan.find()) {
                penyertaan++;
                Set<String> diberi = nama(DIBERI, sertakan.group(2) == null ? "" : sertakan.group(2));
                diminta.getOrDefault(sertakan.group(1), Set.of()).stream().filter(satu -> !diberi.contains(satu))
                        .forEach(satu -> lupa.add(halaman + " forgets " + satu + " of " + sertakan.group(1)));
            }
        }

        assertThat(lupa).isEmpty();
        assertThat(penyertaan).isGreaterThan(20);
        assertThat(diminta).containsEntry("/WEB-INF/laporan/biaya.xhtml", Set.of("rincian"))
                .containsEntry("/WEB-INF/laporan/ketikan-saya.xhtml", Set.of("ketikan", "selKetikan"));
    }

    @Test
    void setiap_halaman_dibuka_di_peramban_oleh_suatu_uji() throws IOException {
        String uji = "";
        try (Stream<Path> berkas = Files.walk(UJI)) {
            for (Path satu : berkas.filter(ini -> ini.toString().endsWith(".java")).toList()) {
                uji += Files.readString(satu);
            }
        }
        String semuaUji = uji;

        assertThat(semua().stream().map(satu -> WEBAPP.relativize(satu).toString().replace('\\', '/'))
                .filter(satu -> !satu.startsWith("WEB-INF/") && !satu.startsWith("galat/") && !UNDUHAN.contains(satu)))
                .hasSizeGreaterThan(40).allSatisfy(satu -> assertThat(semuaUji).contains(satu));
    }

    /** What a page reads has to be read before its parts are asked, on a postback too; a view action comes too late for that. */
    @Test
    void tidak_ada_halaman_yang_memuat_dirinya_dengan_cara_lain() throws IOException {
        List<String> melanggar = new ArrayList<>();
        for (Path halaman : semua()) {
            if (CARA_LAIN.matcher(Files.readString(halaman)).find()) {
                melanggar.add(halaman.toString());
            }
        }

        assertThat(melanggar).as("pages that load themselves; a bean with @Alamat does").isEmpty();
    }

    @Test
    void kembaran_cara_lain_memang_terlihat() {
        assertThat(CARA_LAIN.matcher("<f:metadata><f:viewParam name=\"id\" value=\"#{x.id}\"/></f:metadata>").find()).isTrue();
        assertThat(CARA_LAIN.matcher("<f:viewAction action=\"#{x.muat}\" onPostback=\"true\"/>").find()).isTrue();
        assertThat(CARA_LAIN.matcher("<f:event type=\"preRenderView\" listener=\"#{x.muat}\"/>").find()).isTrue();
        assertThat(CARA_LAIN.matcher("<f:ajax event=\"change\" render=\"x\"/>").find()).isFalse();
    }

    @Test
    void setiap_bean_halaman_menyebut_halaman_yang_ada_dan_tidak_ada_halaman_berbean_dua() {
        List<String> alamat = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.tepat")
                .stream().filter(kelas -> kelas.isAssignableTo(Layar.class) && !kelas.getModifiers().contains(JavaModifier.ABSTRACT))
                .flatMap(kelas -> Stream.of(kelas.getAnnotationOfType(Alamat.class).value())).toList();

        assertThat(alamat).doesNotHaveDuplicates().hasSizeGreaterThan(35).allSatisfy(satu -> assertThat(Path.of(WEBAPP + satu)).exists());
    }

    private static Map<String, Set<String>> diminta() throws IOException {
        Map<String, Set<String>> diminta = new TreeMap<>();
        for (Path halaman : semua()) {
            Matcher param = DIMINTA.matcher(Files.readString(halaman));
            if (param.find()) {
                diminta.put("/" + WEBAPP.relativize(halaman).toString().replace('\\', '/'),
                        Arrays.stream(param.group(1).replaceAll("\\([^)]*\\)", "").split(",")).map(String::strip).collect(Collectors.toSet()));
            }
        }
        return diminta;
    }

    private static List<Path> semua() throws IOException {
        try (Stream<Path> jalan = Files.walk(WEBAPP)) {
            return jalan.filter(satu -> satu.toString().endsWith(".xhtml")).sorted().toList();
        }
    }

    private static Set<String> nama(Pattern pola, String teks) {
        return pola.matcher(teks).results().map((MatchResult satu) -> satu.group(1)).collect(Collectors.toSet());
    }
}
