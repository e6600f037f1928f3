package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** Somebody who opens pages and sends forms over HTTP, without a browser; his session is kept. */
final class SesiHttp {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10)).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI alamat;
    private final String akun;

    private SesiHttp(URI alamat, String akun) {
        this.alamat = alamat;
        this.akun = akun;
    }

    /** Not logged in. */
    static SesiHttp siapaPun(URI alamat) {
        return new SesiHttp(alamat, "");
    }

    /** Logged in with a demo account, through the login page. */
    static SesiHttp masuk(URI alamat, String akun) {
        SesiHttp sesi = new SesiHttp(alamat, akun);
        FormHttp form = sesi.buka("/masuk.xhtml").form("masuk").orElseThrow();
        form.isi("namaAkun", akun);
        form.isi("sandi", KlienApi.SANDI_DEMO);
        HalamanHttp sesudah = sesi.kirim(form, form.kendali("kirim").orElseThrow());
        assertThat(sesudah.alamat().getPath()).as("%s logs in: %s", akun, sesudah.pesan()).isNotEqualTo("/masuk.xhtml");
        return sesi;
    }

    String akun() {
        return akun;
    }

    /** @param jalan from the root, with its parameters */
    HalamanHttp buka(String jalan) {
        return jawab(minta(jalan).GET());
    }

    /** Presses one control of a form, with what the form holds. */
    HalamanHttp kirim(FormHttp form, FormHttp.Kendali kendali) {
        List<Entry<String, String>> isi = form.kiriman(kendali);
        if (form.lewatAlamat()) {
            return jawab(minta(form.tujuan() + "?" + tersandi(isi)).GET());
        }
        HttpRequest.Builder permintaan = minta(form.tujuan()).header("Origin", alamat.resolve("/").toString().replaceAll("/$", ""));
        if (kendali.ajax()) {
            permintaan.header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest");
        }
        if (form.berberkas()) {
            String batas = "----tepat";
            return jawab(permintaan.header("Content-Type", "multipart/form-data; boundary=" + batas)
                    .POST(BodyPublishers.ofString(form.berbagian(isi, batas))));
        }
        return jawab(permintaan.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(tersandi(isi))));
    }

    private static String tersandi(List<Entry<String, String>> isi) {
        return isi.stream().map(satu -> URLEncoder.encode(satu.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(satu.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder minta(String jalan) {
        return HttpRequest.newBuilder(alamat.resolve(jalan)).timeout(Duration.ofMinutes(1)).header("Sec-Fetch-Site", "same-origin");
    }

    private HalamanHttp jawab(HttpRequest.Builder permintaan) {
        try {
            return new HalamanHttp(http.send(permintaan.build(), BodyHandlers.ofString()));
        } catch (IOException putus) {
            throw new UncheckedIOException(putus);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(galat);
        }
    }
}
