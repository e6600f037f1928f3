package id.tepat.proses.camunda;

import static id.tepat.proses.camunda.SvgText.centred;
import static id.tepat.proses.camunda.SvgText.escape;
import static id.tepat.proses.camunda.SvgText.number;
import static id.tepat.proses.camunda.SvgText.wrap;

import id.tepat.proses.camunda.DiagramLayout.Area;
import id.tepat.proses.camunda.DiagramLayout.Flow;
import id.tepat.proses.camunda.DiagramLayout.Lane;
import id.tepat.proses.camunda.DiagramLayout.Point;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Paints one diagram with the way of one case. Colours are presentation attributes, so that the picture
 * obeys a strict content security policy and looks the same in a printed document; every state shows
 * by a sign as well as by its colour.
 */
final class SvgPainter {

    private static final double MARGIN = 10;
    private static final double BAND = 30;
    private static final String HALO = " stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"";

    private final DiagramLayout layout;
    private final DiagramState state;
    private final StringBuilder svg = new StringBuilder(16_384);

    private SvgPainter(DiagramLayout layout, DiagramState state) {
        this.layout = layout;
        this.state = state;
    }

    static String paint(DiagramLayout layout, DiagramState state) {
        return new SvgPainter(layout, state).paint();
    }

    private String paint() {
        open();
        pool();
        layout.lanes().forEach(this::lane);
        layout.flows().forEach(this::flow);
        NodePainter nodes = new NodePainter(svg, state);
        layout.nodes().forEach(nodes::paint);
        layout.flows().forEach(this::answer);
        layout.nodes().stream().filter(node -> node.label() != null).forEach(node -> label(node.name(), node.label()));
        return svg.append("</svg>").toString();
    }

    private void open() {
        Area pool = layout.pool();
        String key = layout.key();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gambar-alur\" role=\"img\" width=\"100%\" viewBox=\"")
                .append(number(pool.x() - MARGIN)).append(' ').append(number(pool.y() - MARGIN)).append(' ')
                .append(number(pool.width() + 2 * MARGIN)).append(' ').append(number(pool.height() + 2 * MARGIN))
                .append("\" aria-labelledby=\"judul-").append(key).append(" uraian-").append(key)
                .append("\" font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif\" font-size=\"")
                .append(number(SvgText.SIZE)).append("\" fill=\"").append(DiagramState.INK).append("\">")
                .append("<title id=\"judul-").append(key).append("\">Alur ").append(escape(layout.name())).append("</title>")
                .append("<desc id=\"uraian-").append(key).append("\">").append(escape(state.describe())).append("</desc>")
                .append("<defs><marker id=\"panah-").append(key).append("\" viewBox=\"0 0 10 10\" refX=\"9.5\" refY=\"5\" ")
                .append("markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0.5 10 5 0 9.5z\" fill=\"")
                .append(DiagramState.LINE).append("\"/></marker></defs>");
    }

    private void pool() {
        Area pool = layout.pool();
        rect(pool, "#fff");
        rect(new Area(pool.x(), pool.y(), BAND, pool.height()), "#dfe6ec");
        upright(layout.name(), pool.x() + BAND / 2, pool.centreY(), pool.height(), " font-weight=\"700\"");
    }

    private void lane(Lane lane) {
        Area area = lane.area();
        rect(area, "none");
        rect(new Area(area.x(), area.y(), BAND, area.height()), "#f1f4f7");
        upright(lane.name(), area.x() + BAND / 2, area.centreY(), area.height(), "");
    }

    /** Text read from below, as the bands at the left edge have it. */
    private void upright(String text, double x, double y, double height, String attributes) {
        List<String> lines = wrap(text, height - 6);
        svg.append(centred(lines, x, y, attributes
                + " transform=\"rotate(-90 " + number(x) + ' ' + number(y) + ")\""));
    }

    private void rect(Area area, String fill) {
        svg.append("<rect x=\"").append(number(area.x())).append("\" y=\"").append(number(area.y()))
                .append("\" width=\"").append(number(area.width())).append("\" height=\"").append(number(area.height()))
                .append("\" fill=\"").append(fill).append("\" stroke=\"#8894a0\"/>");
    }

    private void flow(Flow flow) {
        String points = flow.points().stream().map(SvgPainter::pair).collect(Collectors.joining(" "));
        svg.append("<polyline id=\"").append(layout.key()).append('-').append(flow.id())
                .append("\" points=\"").append(points).append("\" fill=\"none\" stroke=\"").append(DiagramState.LINE)
                .append("\" stroke-width=\"1.5\" stroke-linejoin=\"round\" marker-end=\"url(#panah-")
                .append(layout.key()).append(")\"/>");
    }

    private static String pair(Point point) {
        return number(point.x()) + ',' + number(point.y());
    }

    private void answer(Flow flow) {
        if (flow.name() != null && flow.label() != null) {
            label(flow.name(), flow.label());
        }
    }

    private void label(String text, Area place) {
        svg.append(centred(wrap(text, place.width()), place.centreX(), place.centreY(), HALO));
    }
}
