package id.tepat.uji;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A machine that speaks to Tepat's REST interface, as somebody or as nobody. Immutable. */
public final class KlienApi {

    /** Password of all demo accounts. */
    public static final String SANDI_DEMO = "tepat-2023";

    private static final String JSON = "application/json";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI alamat;
    private final String otorisasi;

    private KlienApi(URI alamat, String otorisasi) {
        this.alamat = alamat;
        this.otorisasi = otorisasi;
    }

    /** Nobody yet. */
    public static KlienApi pada(URI alamat) {
        return new KlienApi(alamat, null);
    }

    /** As a demo account, by HTTP Basic. */
    public KlienApi sebagai(String akun) {
        return sebagai(akun, SANDI_DEMO);
    }

    public KlienApi sebagai(String akun, String sandi) {
        byte[] pasangan = (akun + ":" + sandi).getBytes(StandardCharsets.UTF_8);
        return new KlienApi(alamat, "Basic " + Base64.getEncoder().encodeToString(pasangan));
    }

    /** With a bearer token. */
    public KlienApi denganToken(String token) {
        return new KlienApi(alamat, "Bearer " + token);
    }

    /** @param jalan below {@code /api/v1/}, or from the root with a leading slash */
    public JawabanApi get(String jalan) {
        return kirim(minta(jalan).GET());
    }

    public JawabanApi post(String jalan, JsonObject isi, String... kepala) {
        return kirim("POST", jalan, isi.toString(), JSON, kepala);
    }

    public JawabanApi put(String jalan, JsonObject isi, String... kepala) {
        return kirim("PUT", jalan, isi.toString(), JSON, kepala);
    }

    /** Anything at all, also what is not JSON. */
    public JawabanApi kirim(String cara, String jalan, String isi, String jenis, String... kepala) {
        BodyPublisher badan = isi == null ? BodyPublishers.noBody() : BodyPublishers.ofString(isi);
        HttpRequest.Builder permintaan = minta(jalan).method(cara, badan);
        if (jenis != null) {
            permintaan.header("Content-Type", jenis);
        }
        if (kepala.length > 0) {
            permintaan.headers(kepala);
        }
        return kirim(permintaan);
    }

    /** Whether this address answers 200; false also when nobody listens. */
    boolean hidup(String jalan) {
        try {
            return HTTP.send(minta(jalan).GET().build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException belum) {
            return false;
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder minta(String jalan) {
        URI tujuan = alamat.resolve(jalan.startsWith("/") ? jalan.substring(1) : "api/v1/" + jalan);
        HttpRequest.Builder permintaan = HttpRequest.newBuilder(tujuan).timeout(Duration.ofMinutes(2))
                .header("Accept", "application/json, application/problem+json, */*;q=0.1");
        return otorisasi == null ? permintaan : permintaan.header("Authorization", otorisasi);
    }

    private static JawabanApi kirim(HttpRequest.Builder permintaan) {
        try {
            return JawabanApi.dari(HTTP.send(permintaan.build(), BodyHandlers.ofString()));
        } catch (IOException galat) {
            throw new SambunganPutus(galat);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(galat);
        }
    }

    /** No answer came: the server died meanwhile. */
    public static final class SambunganPutus extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SambunganPutus(IOException sebab) {
            super(sebab);
        }
    }
}
