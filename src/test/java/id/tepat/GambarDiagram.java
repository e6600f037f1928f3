package id.tepat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A diagram as it is drawn: rectangles and lines by the id of what they stand for. */
final class GambarDiagram {

    final Map<String, Rectangle2D> bentuk = new LinkedHashMap<>();
    final Map<String, List<Point2D>> jalur = new LinkedHashMap<>();
    final Map<String, Rectangle2D> nama = new LinkedHashMap<>();

    GambarDiagram(Diagram diagram) {
        diagram.unsur("BPMNShape").forEach(shape -> bentuk.put(pemilik(shape), kotak(shape)));
        diagram.unsur("BPMNEdge").forEach(edge -> jalur.put(pemilik(edge), titik(edge)));
        diagram.unsur("BPMNLabel").forEach(label -> nama.put(pemilik((Element) label.getParentNode()), kotak(label)));
    }

    /** The straight pieces of a flow. */
    List<Line2D> ruas(String garis) {
        List<Point2D> titik = jalur.get(garis);
        List<Line2D> ruas = new ArrayList<>();
        for (int i = 1; i < titik.size(); i++) {
            ruas.add(new Line2D.Double(titik.get(i - 1), titik.get(i)));
        }
        return ruas;
    }

    private static String pemilik(Element gambar) {
        return gambar.getAttribute("bpmnElement");
    }

    private static Rectangle2D kotak(Element induk) {
        Element bounds = Diagram.anak(induk, "Bounds").get(0);
        return new Rectangle2D.Double(angka(bounds, "x"), angka(bounds, "y"), angka(bounds, "width"), angka(bounds, "height"));
    }

    private static List<Point2D> titik(Element edge) {
        return Diagram.anak(edge, "waypoint").stream()
                .map(point -> (Point2D) new Point2D.Double(angka(point, "x"), angka(point, "y"))).toList();
    }

    private static double angka(Element element, String atribut) {
        return Double.parseDouble(element.getAttribute(atribut));
    }
}
