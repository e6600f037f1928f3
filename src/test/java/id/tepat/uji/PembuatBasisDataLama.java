package id.tepat.uji;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Makes the databases of {@code basis-data-lama} with the WAR of the commit that they are to come from; no test, and run
 * by nobody but by hand, as the README there says.
 */
class PembuatBasisDataLama {

    @ParameterizedTest
    @EnumSource
    void buat(JenisBasisData jenis) throws IOException {
        BasisDataLama lama = BasisDataLama.dari(System.getProperty("basisdata.lama"));
        BasisDataUji basisData = jenis.baru("pembuat-" + jenis.name().toLowerCase(Locale.ROOT));
        JsonObject isi;
        try (ServerTepat server = ServerTepat.pada(basisData, "pembuat").nyala()) {
            String tanpaPetugas = new KisahLama(server).jalani();
            isi = Json.createObjectBuilder(IsiBasisData.baca(server).json()).add("tanpaPetugas", tanpaPetugas).build();
        }
        simpanDiagram(lama, basisData);
        lama.simpan(jenis, basisData, isi);
    }

    private static void simpanDiagram(BasisDataLama lama, BasisDataUji basisData) throws IOException {
        Files.createDirectories(lama.diagram());
        for (DiagramTerpasang satu : DiagramTerpasang.dalam(basisData)) {
            Files.writeString(lama.diagram().resolve(satu.berkas()), satu.xml(), StandardCharsets.UTF_8);
        }
    }
}
