package id.tepat.uji;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back over HTTP: a page, the part of one that a script asked for, or a file. */
final class HalamanHttp {

    private static final Pattern PESAN = Pattern.compile("<li class=\"pesan-\\w+\"[^>]*>(.*?)</li>|class=\"isian-galat\"[^>]*>(?:<span[^>]*>)?([^<]+)<");

    private final HttpResponse<String> jawaban;
    private final Document dokumen;

    HalamanHttp(HttpResponse<String> jawaban) {
        this.jawaban = jawaban;
        this.dokumen = Jsoup.parse(jawaban.body(), jawaban.uri().toString());
    }

    int status() {
        return jawaban.statusCode();
    }

    /** Where it was found at last. */
    URI alamat() {
        return jawaban.uri();
    }

    String teks() {
        return jawaban.body();
    }

    /** The heading; empty where there is none. */
    String judul() {
        return dokumen.select("h1").text();
    }

    /** What it says to whoever pressed. */
    String pesan() {
        return PESAN.matcher(teks()).results().map(satu -> satu.group(1) == null ? satu.group(2) : satu.group(1)).collect(Collectors.joining(" | "));
    }

    List<FormHttp> form() {
        return dokumen.select("form").stream().map(satu -> new FormHttp(satu, dokumen)).toList();
    }

    Optional<FormHttp> form(String id) {
        return form().stream().filter(satu -> satu.id().equals(id)).findFirst();
    }

    Stream<String> tautan() {
        return dokumen.select("a[href]").eachAttr("href").stream();
    }

    /** What is wrong with it as an answer to anything; empty if nothing is: it is whole, and no failure of ours. */
    Optional<String> cela() {
        String jenis = jawaban.headers().firstValue("Content-Type").orElse("");
        if (status() >= 500) {
            return Optional.of("is " + status());
        }
        if (jenis.startsWith("text/html")) {
            return utuh() ? Optional.empty() : Optional.of(status() + " and half a page of " + teks().length() + " characters");
        }
        if (jenis.startsWith("text/xml")) {
            return teks().contains("<error>") || !teks().stripTrailing().endsWith("</partial-response>")
                    ? Optional.of("a failure as part of a page: " + teks().substring(0, Math.min(300, teks().length()))) : Optional.empty();
        }
        return teks().isEmpty() && status() == 200 ? Optional.of("nothing at all") : Optional.empty();
    }

    private boolean utuh() {
        return teks().stripTrailing().endsWith("</html>") && !dokumen.select("main").text().isBlank() && !judul().isBlank();
    }
}
