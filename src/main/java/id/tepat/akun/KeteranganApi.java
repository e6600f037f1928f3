package id.tepat.akun;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Tells in {@code /openapi} what the methods' signatures do not: which of them ask for a login ({@link Jalur} decides),
 * how every refusal looks, and what a body looks like ({@code contoh-api.json}: bodies are read by hand, so that what is
 * wrong with them can be said field by field).
 */
public final class KeteranganApi implements OASFilter {

    private static final String JSON = "application/json";

    private final Map<String, Object> contoh = contoh();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((jalan, butir) -> butir.getOperations()
                .forEach((cara, operasi) -> lengkapi(jalan, cara, operasi)));
    }

    private void lengkapi(String jalan, PathItem.HttpMethod cara, Operation operasi) {
        if (!Jalur.dari(jalan).perluMasuk()) {
            operasi.setSecurity(List.of());
        }
        operasi.getResponses().addAPIResponse("default", OASFactory.createAPIResponse().ref("Galat"));
        if (operasi.getRequestBody() != null && operasi.getRequestBody().getContent().hasMediaType(JSON)) {
            MediaType isi = operasi.getRequestBody().getContent().getMediaType(JSON);
            isi.schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)).example(contoh.get(cara + " " + jalan));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> contoh() {
        try (InputStream berkas = KeteranganApi.class.getResourceAsStream("contoh-api.json")) {
            return JsonbBuilder.create().fromJson(berkas, Map.class);
        } catch (IOException rusak) {
            throw new UncheckedIOException("contoh-api.json", rusak);
        }
    }
}
