package id.tepat.proses.camunda;

import static id.tepat.proses.camunda.SvgText.centred;
import static id.tepat.proses.camunda.SvgText.escape;
import static id.tepat.proses.camunda.SvgText.number;
import static id.tepat.proses.camunda.SvgText.width;
import static id.tepat.proses.camunda.SvgText.wrap;

import id.tepat.proses.camunda.DiagramLayout.Area;
import id.tepat.proses.camunda.DiagramLayout.Node;
import id.tepat.proses.camunda.DiagramLayout.NodeKind;
import id.tepat.proses.camunda.DiagramState.Shade;
import java.util.List;

/** Paints activities, events and gateways, and the sign that says how far the case has come. */
final class NodePainter {

    private static final double STRIP = 18;
    private static final double PADDING = 6;

    private final StringBuilder svg;
    private final DiagramState state;

    NodePainter(StringBuilder svg, DiagramState state) {
        this.svg = svg;
        this.state = state;
    }

    void paint(Node node) {
        Shade shade = state.shade(node);
        svg.append("<g class=\"simpul").append(state.isNow(node) ? " kini" : state.isPassed(node) ? " terlewati" : "")
                .append("\" data-simpul=\"").append(escape(node.id())).append("\">");
        if (node.kind().isTask()) {
            task(node, shade);
        } else if (node.kind().isGateway()) {
            gateway(node, shade);
        } else {
            event(node, shade);
        }
        sign(node, shade);
        svg.append("</g>");
    }

    private void task(Node node, Shade shade) {
        Area area = node.area();
        svg.append("<rect rx=\"8\"").append(place(area)).append(paint(shade)).append("/>");
        at(area.x() + 7, area.y() + 6, node.kind() == NodeKind.USER_TASK ? SvgIcons.PERSON : SvgIcons.GEAR);
        double free = area.height() - (state.isNow(node) ? STRIP : 0);
        List<String> lines = wrap(node.name(), area.width() - 2 * PADDING);
        svg.append(centred(lines, area.centreX(), area.y() + free / 2 + 3, ""));
    }

    private void gateway(Node node, Shade shade) {
        Area area = node.area();
        svg.append("<path d=\"M").append(pair(area.centreX(), area.y())).append('L').append(pair(area.right(), area.centreY()))
                .append('L').append(pair(area.centreX(), area.bottom())).append('L').append(pair(area.x(), area.centreY()))
                .append("z\"").append(paint(shade)).append("/>");
        at(area.centreX(), area.centreY(), node.kind() == NodeKind.EXCLUSIVE_GATEWAY ? SvgIcons.CROSS : SvgIcons.PENTAGON);
    }

    private void event(Node node, Shade shade) {
        Area area = node.area();
        double radius = area.width() / 2;
        circle(area, radius, shade.fill, shade.border, node.kind() == NodeKind.END ? 4 : shade.width);
        if (node.kind() == NodeKind.CATCH_MESSAGE || node.kind() == NodeKind.CATCH_TIMER) {
            circle(area, radius - 3.5, "none", shade.border, 1.2);
        }
        switch (node.kind()) {
            case CATCH_MESSAGE, START_MESSAGE -> at(area.centreX(), area.centreY(), SvgIcons.ENVELOPE);
            case CATCH_TIMER -> at(area.centreX(), area.centreY(), SvgIcons.CLOCK);
            default -> { }
        }
    }

    /** A strip with words on a task that waits; a badge at the shoulder elsewhere, where no flow enters. */
    private void sign(Node node, Shade shade) {
        Area area = node.area();
        if (shade == Shade.NOW && node.kind().isTask()) {
            strip(area, shade, state.sign(node));
        } else if (shade == Shade.NOW) {
            badge(area.right() - 4, area.y() + 4, shade, SvgIcons.POINTER);
        } else if (shade == Shade.PASSED) {
            double inset = node.kind().isTask() ? 12 : 4;
            badge(area.right() - inset, area.y() + inset, shade, SvgIcons.TICK);
        }
    }

    private void strip(Area area, Shade shade, String words) {
        double top = area.bottom() - STRIP;
        svg.append("<path d=\"M").append(pair(area.x(), top)).append('H').append(number(area.right()))
                .append('V').append(number(area.bottom() - 8)).append("a8 8 0 0 1 -8 8H").append(number(area.x() + 8))
                .append("a8 8 0 0 1 -8 -8z\" fill=\"").append(shade.border).append("\"/>");
        double centre = area.centreX() + PADDING;
        at(centre - width(words) / 2 - 2 * PADDING, top + STRIP / 2, SvgIcons.POINTER);
        svg.append(centred(List.of(words), centre, top + STRIP / 2, " fill=\"#fff\" font-weight=\"700\""));
    }

    private void badge(double x, double y, Shade shade, String icon) {
        svg.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y)).append("\" r=\"8\" fill=\"")
                .append(shade.border).append("\"/>");
        at(x, y, icon);
    }

    private void circle(Area area, double radius, String fill, String border, double width) {
        svg.append("<circle cx=\"").append(number(area.centreX())).append("\" cy=\"").append(number(area.centreY()))
                .append("\" r=\"").append(number(radius)).append("\" fill=\"").append(fill).append("\" stroke=\"")
                .append(border).append("\" stroke-width=\"").append(number(width)).append("\"/>");
    }

    private void at(double x, double y, String icon) {
        svg.append("<g transform=\"translate(").append(number(x)).append(' ').append(number(y)).append(")\">")
                .append(icon).append("</g>");
    }

    private static String place(Area area) {
        return " x=\"" + number(area.x()) + "\" y=\"" + number(area.y()) + "\" width=\"" + number(area.width())
                + "\" height=\"" + number(area.height()) + "\"";
    }

    private static String paint(Shade shade) {
        return " fill=\"" + shade.fill + "\" stroke=\"" + shade.border + "\" stroke-width=\"" + number(shade.width) + "\"";
    }

    private static String pair(double x, double y) {
        return number(x) + ' ' + number(y);
    }
}
