package id.tepat.proses.camunda;

import id.tepat.proses.GambarAlur;
import id.tepat.proses.Proses;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Draws the diagrams of {@code bpmn/} from their own layout; each is read once. */
@ApplicationScoped
public class GambarAlurCamunda implements GambarAlur {

    private final Map<Proses, DiagramLayout> layouts = new ConcurrentHashMap<>();

    @Override
    public String gambar(Proses proses, Collection<String> kini, Collection<String> terlewati) {
        DiagramLayout layout = layouts.computeIfAbsent(proses, GambarAlurCamunda::read);
        return SvgPainter.paint(layout, new DiagramState(layout, kini, terlewati));
    }

    private static DiagramLayout read(Proses proses) {
        String path = "/bpmn/" + proses.kunciProses() + ".bpmn";
        try (InputStream diagram = GambarAlurCamunda.class.getResourceAsStream(path)) {
            if (diagram == null) {
                throw new IllegalStateException("No diagram at " + path);
            }
            return DiagramReader.read(diagram);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
