package id.tepat.uji;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The databases that an older Tepat left behind, one of each kind, with what it said about them and the diagrams that it
 * had deployed; {@code basis-data-lama/README.md} tells how they are made.
 *
 * @param folder named by the commit that made them
 */
record BasisDataLama(Path folder) {

    private static final Path SEMUA = Path.of("src/test/resources/basis-data-lama");

    static BasisDataLama dari(String komit) {
        return new BasisDataLama(SEMUA.resolve(komit));
    }

    static List<BasisDataLama> semua() {
        try (Stream<Path> isi = Files.list(SEMUA)) {
            return isi.filter(Files::isDirectory).sorted().map(BasisDataLama::new).toList();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** A copy to be opened, with its clock where it stood. */
    BasisDataUji salinan(JenisBasisData jenis) {
        BasisDataUji salinan = jenis.baru("lama-" + nama(jenis));
        try (InputStream isi = new GZIPInputStream(Files.newInputStream(berkas(jenis)))) {
            salinan.pulihkan(isi);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        JamUji.simpan(salinan, LocalDateTime.parse(isi(jenis).json().getString("waktu")));
        return salinan;
    }

    /** What its own server said about it. */
    IsiBasisData isi(JenisBasisData jenis) {
        try (InputStream isi = new GZIPInputStream(Files.newInputStream(berkasIsi(jenis))); JsonReader pembaca = Json.createReader(isi)) {
            return new IsiBasisData(pembaca.readObject());
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** Where the diagrams stand that it had deployed. */
    Path diagram() {
        return folder.resolve("diagram");
    }

    void simpan(JenisBasisData jenis, BasisDataUji basisData, JsonObject isi) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream keluar = new GZIPOutputStream(Files.newOutputStream(berkas(jenis)))) {
            basisData.cadangkan(keluar);
        }
        try (OutputStream keluar = new GZIPOutputStream(Files.newOutputStream(berkasIsi(jenis))); JsonWriter penulis = Json.createWriter(keluar)) {
            penulis.write(isi);
        }
    }

    private Path berkas(JenisBasisData jenis) {
        return folder.resolve(jenis == JenisBasisData.H2 ? "h2.mv.db.gz" : "mariadb.sql.gz");
    }

    private Path berkasIsi(JenisBasisData jenis) {
        return folder.resolve(nama(jenis) + ".json.gz");
    }

    private static String nama(JenisBasisData jenis) {
        return jenis.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
