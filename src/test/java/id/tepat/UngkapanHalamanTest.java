package id.tepat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages against the code: what they ask a bean for, the bean has; nobody else would notice before the page is drawn. */
class UngkapanHalamanTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern UNGKAPAN = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern ANGGOTA = Pattern.compile("(?<![\\w.'])(\\w+)\\.(\\w+)");
    private static final Pattern AKSI = Pattern.compile("bean=\"#\\{(\\w+)}\"[^>]*?\\baksi=\"(\\w+)\"");

    private final Map<String, Class<?>> beans = NamedBeans.semua();

    @Test
    void setiap_ungkapan_halaman_menyebut_anggota_bean_yang_ada() throws IOException {
        Set<String> disebut = new TreeSet<>();
        Set<String> tiada = new TreeSet<>();
        try (Stream<Path> jalan = Files.walk(WEBAPP)) {
            for (Path halaman : jalan.filter(satu -> satu.toString().endsWith(".xhtml")).toList()) {
                anggota(Files.readString(halaman)).forEach(satu -> {
                    disebut.add(satu.group(1));
                    if (!punya(beans.get(satu.group(1)), satu.group(2))) {
                        tiada.add(halaman.getFileName() + ": " + satu.group());
                    }
                });
            }
        }

        assertThat(disebut).contains("susunLaporan", "isiLaporan", "pelakuAktif").hasSizeGreaterThan(30);
        assertThat(tiada).isEmpty();
    }

    @Test
    void kembaran_anggota_yang_tiada_memang_terlihat() {
        assertThat(anggota("<p>#{empty keadaan.romawi(1) ? x.keadaan.y : 'keadaan.z'}</p><t:tombol bean=\"#{keadaan}\" id=\"a\" aksi=\"kirim\"/>"))
                .extracting(satu -> satu.group(2)).containsExactly("romawi", "kirim");
        assertThat(punya(beans.get("keadaan"), "romawi")).isTrue();
        assertThat(punya(beans.get("keadaan"), "bagian")).isTrue();
        assertThat(punya(beans.get("keadaan"), "tiada")).isFalse();
    }

    private Stream<MatchResult> anggota(String halaman) {
        Stream<MatchResult> ungkapan = UNGKAPAN.matcher(halaman).results().flatMap(satu -> hasil(ANGGOTA, satu.group(1)));
        return Stream.concat(ungkapan, hasil(AKSI, halaman)).filter(satu -> beans.containsKey(satu.group(1)));
    }

    private static Stream<MatchResult> hasil(Pattern pola, String teks) {
        Matcher pencocok = pola.matcher(teks);
        return pencocok.results();
    }

    /** As a method, or as a property that is read or written. */
    private static boolean punya(Class<?> bean, String nama) {
        String besar = nama.substring(0, 1).toUpperCase(Locale.ROOT) + nama.substring(1);
        Set<String> mungkin = Set.of(nama, "get" + besar, "is" + besar, "set" + besar);
        return Arrays.stream(bean.getMethods()).anyMatch(metode -> mungkin.contains(metode.getName()));
    }
}
