package id.tepat.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Stands before the Arquillian extension of a test class: starts an empty server on the database that the class
 * names by {@link PadaBasisData}, for Arquillian to connect to. It dies with the JVM, after Arquillian has said
 * good-bye to it.
 */
public class ServerArquillian implements BeforeAllCallback {

    /** It complains of every class that its own class loader cannot define. */
    private static final Logger CEREWET = Logger.getLogger("io.openliberty.arquillian");

    @Override
    public void beforeAll(ExtensionContext konteks) {
        CEREWET.setLevel(Level.SEVERE);
        JenisBasisData jenis = konteks.getRequiredTestClass().getAnnotation(PadaBasisData.class).value();
        String nama = "arquillian-" + jenis.name().toLowerCase(Locale.ROOT);
        ServerTepat server = ServerTepat.pada(jenis.baru(nama), nama).nyalaKosong();
        System.setProperty("uji.arquillian.port", Integer.toString(server.port()));
        System.setProperty("uji.arquillian.usr", server.folderPengguna().toString());
        System.setProperty("uji.arquillian.server", server.namaServer());
    }

    /** The WAR as it was built, with test classes beside it. */
    static WebArchive warBersama(Class<?>... kelas) {
        Path war = Path.of(System.getProperty("uji.war", "target/tepat.war"));
        try (var isi = Files.newInputStream(war)) {
            WebArchive arsip = ShrinkWrap.create(WebArchive.class, "uji.war")
                    .as(ZipImporter.class).importFrom(isi).as(WebArchive.class);
            return arsip.addClasses(kelas);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
