package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Anybody may write anything into an address: it is ignored, or said to be wrong or not there, never a failure of ours. */
class SetiapParameterIT {

    private static final List<String> SAMPAH = List.of("", "abc", "-1", "99999999", "2147483647", "9".repeat(30), "1'", "#{x}", "\u0000",
            "<script>", "0000-1", "ı", "1e9", "x".repeat(3_000));
    private static final Pattern DIBACA = Pattern.compile("parameter\\.(?:\\w+\\(\"(\\w+)\"|(halaman|tahun|masa)\\(\\))");
    /** Without an id there is no such page; those of a Perjanjian Kinerja let PerjanjianTerbuka read it. */
    private static final Pattern WAJIB = Pattern.compile("parameter\\.id\\(\"id\"\\)|terbuka\\.muat\\(parameter\\)");

    private final ServerTepat server = ServerBersama.hidup(JenisBasisData.H2);
    private final KlienApi api = server.api().sebagai("organisasi");
    private final String laporan = api.get("laporan?ukuran=1").baris().get(0).getString("id");
    private final String perjanjian = api.get("perjanjian?tahun=2023&ukuran=1").baris().get(0).getString("id");
    private final List<String> cela = new ArrayList<>();
    private final Map<String, SesiHttp> sesi = new TreeMap<>();

    @Test
    void sampah_pada_setiap_parameter_setiap_halaman() throws IOException {
        int banyak = 0;
        for (JavaClass bean : beanHalaman()) {
            String sumber = sumber(bean);
            boolean wajib = WAJIB.matcher(sumber).find();
            Set<String> nama = new TreeSet<>(wajib ? Set.of("id") : Set.of());
            DIBACA.matcher(sumber).results().forEach(satu -> nama.add(satu.group(1) == null ? satu.group(2) : satu.group(1)));
            for (String halaman : bean.getAnnotationOfType(Alamat.class).value()) {
                nama.forEach(satu -> SAMPAH.forEach(sampah -> buka(halaman, satu, sampah, wajib)));
                banyak += nama.size() * SAMPAH.size();
            }
        }

        assertThat(cela).isEmpty();
        assertThat(banyak).isGreaterThan(1_000);
    }

    @Test
    void sampah_pada_setiap_parameter_rest() {
        int banyak = 0;
        for (JavaClass kelas : semua().stream().filter(satu -> satu.isAnnotatedWith(Path.class)).toList()) {
            for (Method metode : kelas.reflect().getDeclaredMethods()) {
                banyak += tanya(kelas.getAnnotationOfType(Path.class).value(), metode);
            }
        }

        assertThat(cela).isEmpty();
        assertThat(banyak).isGreaterThan(500);
    }

    @Test
    void kepala_otorisasi_yang_bukan_apa_apa_ditolak() {
        for (String kepala : List.of("Basic ###", "Basic ", "Basic YQ==", "Basic YTo", "Bearer ###", "Bearer ", "Digest x", "Basic " + "A".repeat(4_000))) {
            for (String jalan : List.of("/api/v1/saya", "/api/v1/kalender/tenggat?tahun=2023&triwulan=1", "/masuk.xhtml", "/tugas.xhtml")) {
                assertThat(server.api().kirim("GET", jalan, null, null, "Authorization", kepala).status()).as("%s, %s", kepala, jalan).isLessThan(500);
            }
            assertThat(server.api().kirim("GET", "/api/v1/saya", null, null, "Authorization", kepala).status()).as(kepala).isEqualTo(401);
        }
    }

    private void buka(String halaman, String nama, String sampah, boolean wajib) {
        String alas = halaman.startsWith("/perjanjian/") ? perjanjian : laporan;
        String jalan = halaman + "?" + nama + "=" + sandi(sampah) + (wajib && !nama.equals("id") ? "&id=" + alas : "");
        HalamanHttp dibuka = sesi(akun(halaman)).buka(jalan);
        dibuka.cela().ifPresent(satu -> cela.add(jalan + ": " + satu));
        if (wajib && nama.equals("id") && dibuka.status() != 404) {
            cela.add(jalan + ": is " + dibuka.status() + ", and nothing has such an id");
        }
    }

    private SesiHttp sesi(String akun) {
        return sesi.computeIfAbsent(akun, ini -> ini.isEmpty() ? SesiHttp.siapaPun(server.alamat()) : SesiHttp.masuk(server.alamat(), ini));
    }

    /** Somebody to whom the page is open. */
    private static String akun(String halaman) {
        if (halaman.startsWith("/pengaturan/")) {
            return "admin";
        }
        if (Set.of("/masuk.xhtml", "/keluar.xhtml", "/sandi.xhtml", "/keaslian.xhtml").contains(halaman)) {
            return "";
        }
        return halaman.matches("/(anggaran|perencanaan)/.*") ? "kasubag.keuangan" : "organisasi";
    }

    private int tanya(String awal, Method metode) {
        String cara = Arrays.stream(metode.getAnnotations()).map(satu -> satu.annotationType().getAnnotation(HttpMethod.class))
                .filter(satu -> satu != null).map(HttpMethod::value).findFirst().orElse(null);
        List<String> jalur = bernama(metode, PathParam.class);
        List<String> tanya = bernama(metode, QueryParam.class);
        if (cara == null) {
            return 0;
        }
        String bentuk = Stream.of("", awal, metode.isAnnotationPresent(Path.class) ? metode.getAnnotation(Path.class).value() : "")
                .map(satu -> satu.replaceAll("^/|/$", "")).filter(satu -> !satu.isEmpty()).reduce((satu, lain) -> satu + "/" + lain).orElseThrow();
        for (String sampah : SAMPAH) {
            jalur.forEach(satu -> kirim(cara, isiJalur(bentuk, satu, sampah)));
            tanya.forEach(satu -> kirim(cara, isiJalur(bentuk, "", "") + "?" + satu + "=" + sandi(sampah)));
        }
        return (jalur.size() + tanya.size()) * SAMPAH.size();
    }

    /** What is not junk is an id that is there. */
    private String isiJalur(String bentuk, String nama, String sampah) {
        String isi = sampah.isEmpty() ? "%20" : sandi(sampah).replace("+", "%20");
        return bentuk.replaceAll("\\{" + Pattern.quote(nama) + "(:[^}]*)?}", java.util.regex.Matcher.quoteReplacement(isi))
                .replaceAll("\\{[^}]*}", bentuk.startsWith("perjanjian") ? perjanjian : laporan);
    }

    private void kirim(String cara, String jalan) {
        JawabanApi jawaban = api.kirim(cara, jalan, "GET".equals(cara) ? null : "{}", "GET".equals(cara) ? null : "application/json");
        if (jawaban.status() >= 500) {
            cela.add(cara + " " + jalan + ": " + jawaban.status() + " " + jawaban.isi());
        }
    }

    private static List<String> bernama(Method metode, Class<? extends Annotation> jenis) {
        return Arrays.stream(metode.getParameters()).map(satu -> satu.getAnnotation(jenis)).filter(satu -> satu != null)
                .map(satu -> satu instanceof PathParam jalur ? jalur.value() : ((QueryParam) satu).value()).toList();
    }

    /** Of the bean and of what it inherits from. */
    private static String sumber(JavaClass bean) throws IOException {
        String sumber = Files.readString(java.nio.file.Path.of("src/main/java/" + bean.getName().replace('.', '/') + ".java"));
        JavaClass atas = bean.getRawSuperclass().orElseThrow();
        return atas.getPackageName().startsWith("id.tepat") ? sumber + sumber(atas) : sumber;
    }

    private static List<JavaClass> beanHalaman() {
        return semua().stream().filter(satu -> satu.isAssignableTo(Layar.class) && !satu.getModifiers().contains(JavaModifier.ABSTRACT)).toList();
    }

    private static List<JavaClass> semua() {
        return List.copyOf(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.tepat"));
    }

    private static String sandi(String teks) {
        return URLEncoder.encode(teks, StandardCharsets.UTF_8);
    }
}
