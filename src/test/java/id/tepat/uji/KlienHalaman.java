package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person before Tepat's pages without a browser: logged in, opening them, sending their forms back with view state. */
final class KlienHalaman {

    private static final Pattern ISIAN = Pattern.compile("<(input|textarea)\\b([^>]*)>(?:([^<]*)</textarea>)?");
    private static final Pattern PILIHAN = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern TERPILIH = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI alamat;

    private KlienHalaman(URI alamat) {
        this.alamat = alamat;
    }

    static KlienHalaman masuk(ServerTepat server, String akun) {
        KlienHalaman klien = new KlienHalaman(server.alamat());
        String jawaban = klien.kirim(klien.buka("masuk.xhtml"), "masuk", Map.of("masuk:namaAkun", akun, "masuk:sandi", KlienApi.SANDI_DEMO, "masuk:kirim", "Masuk"));
        assertThat(jawaban).as("logged in as " + akun).contains("keluar.xhtml").doesNotContain("id=\"masuk\"");
        return klien;
    }

    /** The page, which must be whole and 200. */
    String buka(String jalan) {
        String halaman = minta(HttpRequest.newBuilder(alamat.resolve(jalan)));
        assertThat(halaman).as(jalan).contains("</html>");
        return halaman;
    }

    /** Sends a form of the page back with what it holds, and these fields instead. */
    String kirim(String halaman, String form, Map<String, String> isian) {
        return minta(formulir(halaman, form, isian));
    }

    /** The same by script, as a {@code p:remoteCommand} of this name does. */
    String kirimSkrip(String halaman, String form, String perintah, Map<String, String> isian) {
        Matcher sumber = Pattern.compile(perintah + "\\s*=\\s*function\\(\\)\\s*\\{[^;]*?\\{s:\"([^\"]+)\"").matcher(halaman);
        assertThat(sumber.find()).as(perintah).isTrue();
        Map<String, String> semua = new LinkedHashMap<>(isian);
        semua.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", sumber.group(1), "jakarta.faces.partial.execute", form,
                "jakarta.faces.partial.render", form, sumber.group(1), sumber.group(1)));
        return minta(formulir(halaman, form, semua).header("Faces-Request", "partial/ajax"));
    }

    private HttpRequest.Builder formulir(String halaman, String form, Map<String, String> isian) {
        Matcher bentuk = Pattern.compile("(?s)<form id=\"" + form + "\"[^>]*?action=\"([^\"]+)\".*?</form>").matcher(halaman);
        assertThat(bentuk.find()).as("form " + form).isTrue();
        Map<String, String> semua = isi(bentuk.group());
        semua.putAll(isian);
        String badan = semua.entrySet().stream().map(satu -> kode(satu.getKey()) + "=" + kode(satu.getValue())).collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(alamat.resolve(bentuk.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(badan));
    }

    /** What the browser would send of a form that nobody touched, but for its buttons. */
    private static Map<String, String> isi(String form) {
        Map<String, String> isi = new LinkedHashMap<>();
        ISIAN.matcher(form).results().forEach(satu -> {
            String atribut = satu.group(2);
            String jenis = atribut(atribut, "type");
            boolean dikirim = !"submit".equals(jenis) && !"button".equals(jenis) && !"file".equals(jenis)
                    && (!"checkbox".equals(jenis) && !"radio".equals(jenis) || atribut.contains("checked"));
            if (dikirim && atribut(atribut, "name") != null) {
                String nilai = satu.group(1).equals("textarea") ? satu.group(3) : atribut(atribut, "value");
                isi.put(atribut(atribut, "name"), nilai == null ? "" : teks(nilai));
            }
        });
        PILIHAN.matcher(form).results().forEach(satu -> {
            Matcher terpilih = TERPILIH.matcher(satu.group(2));
            if (terpilih.find() && atribut(satu.group(1), "name") != null) {
                isi.put(atribut(satu.group(1), "name"), teks(terpilih.group(1)));
            }
        });
        return isi;
    }

    private static String atribut(String atribut, String nama) {
        Matcher cocok = Pattern.compile("\\b" + nama + "=\"([^\"]*)\"").matcher(atribut);
        return cocok.find() ? cocok.group(1) : null;
    }

    private static String teks(String html) {
        return html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String kode(String teks) {
        return URLEncoder.encode(teks, StandardCharsets.UTF_8);
    }

    private String minta(HttpRequest.Builder permintaan) {
        try {
            HttpResponse<String> jawaban = http.send(permintaan.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
            assertThat(jawaban.statusCode()).as(jawaban.uri() + "\n" + jawaban.body()).isEqualTo(200);
            return jawaban.body();
        } catch (IOException galat) {
            throw new IllegalStateException(galat);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(galat);
        }
    }
}
