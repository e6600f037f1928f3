package id.tepat.proses.camunda;

import id.tepat.proses.camunda.DiagramLayout.Node;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where a case stands in its diagram: the nodes where it waits and the ones it has passed. */
final class DiagramState {

    static final String INK = "#1b2733";
    static final String LINE = "#46525c";
    static final String NOW = "Sekarang";

    private final DiagramLayout layout;
    private final Map<String, String> now;
    private final List<String> passed;

    /** @param now what the sign on a node says where cases wait, by id of the node */
    DiagramState(DiagramLayout layout, Map<String, String> now, List<String> passed) {
        this.layout = layout;
        this.now = Map.copyOf(now);
        this.passed = List.copyOf(passed);
    }

    boolean isNow(Node node) {
        return now.containsKey(node.id());
    }

    String sign(Node node) {
        return now.get(node.id());
    }

    /** A step the case has come back to is the current one, not a passed one. */
    boolean isPassed(Node node) {
        return !isNow(node) && passed.contains(node.id());
    }

    /** Fill and border of a node; the contrast of ink on each fill is above 12:1, of each border above 4.5:1. */
    Shade shade(Node node) {
        if (isNow(node)) {
            return Shade.NOW;
        }
        return isPassed(node) ? Shade.PASSED : Shade.OPEN;
    }

    /** The picture in words, for those who hear it. */
    String describe() {
        return present() + past() + order();
    }

    private String present() {
        String waiting = layout.nodes().stream().filter(this::isNow).map(this::waiting).collect(Collectors.joining("; "));
        if (!waiting.isEmpty()) {
            return "Langkah sekarang: " + waiting + ".";
        }
        return ended().map(end -> "Alur sudah berakhir: " + end + ".").orElse("Tidak ada langkah yang sedang menunggu.");
    }

    private String waiting(Node node) {
        return named(node) + (NOW.equals(sign(node)) ? "" : ": " + sign(node));
    }

    private java.util.Optional<String> ended() {
        return passed.stream().map(this::find).filter(Objects::nonNull)
                .filter(node -> node.kind() == DiagramLayout.NodeKind.END).map(Node::name).reduce((first, last) -> last);
    }

    private String past() {
        String way = passed.stream().map(this::find).filter(Objects::nonNull)
                .filter(node -> node.kind().isTask()).map(Node::name).collect(Collectors.joining(", "));
        return way.isEmpty() ? "" : " Sudah dilalui: " + way + ".";
    }

    private String order() {
        return " Semua langkah: " + layout.nodes().stream().filter(node -> node.kind().isTask())
                .map(DiagramState::named).collect(Collectors.joining("; ")) + ".";
    }

    private Node find(String id) {
        return layout.node(id).orElse(null);
    }

    private static String named(Node node) {
        return node.name() + " (" + node.lane() + ")";
    }

    /** How a state is coloured. */
    enum Shade {
        NOW("#fff1cc", "#8a4600", 3), PASSED("#e6f2ea", "#2c6b43", 1.5), OPEN("#fff", LINE, 1.5);

        final String fill;
        final String border;
        final double width;

        Shade(String fill, String border, double width) {
            this.fill = fill;
            this.border = border;
            this.width = width;
        }
    }
}
