package id.tepat.proses.camunda;

import id.tepat.proses.GambarAlur;
import id.tepat.proses.Proses;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws the diagrams of {@code bpmn/} from their own layout; each is read once. */
@ApplicationScoped
public class GambarAlurCamunda implements GambarAlur {

    private final Map<Proses, DiagramLayout> layouts = new ConcurrentHashMap<>();

    @Override
    public String gambar(Proses proses, Collection<String> kini, Collection<String> terlewati) {
        return paint(proses, kini.stream().collect(Collectors.toMap(Function.identity(), id -> DiagramState.NOW, (one, same) -> one)),
                List.copyOf(terlewati));
    }

    @Override
    public String gambar(Proses proses, Map<String, Long> menunggu) {
        return paint(proses, menunggu.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, satu -> satu.getValue() + " laporan")), List.of());
    }

    private String paint(Proses proses, Map<String, String> now, List<String> passed) {
        DiagramLayout layout = layouts.computeIfAbsent(proses, GambarAlurCamunda::read);
        return SvgPainter.paint(layout, new DiagramState(layout, now, passed));
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
