package id.tepat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** How a diagram is to be drawn so that a person can read it. Each rule answers what it objects to. */
final class AturanGambar {

    /** Width of the band at the left of a pool or lane that carries its name. */
    private static final double PITA = 30;
    /** Least distance between two shapes. */
    private static final double JARAK = 15;

    private AturanGambar() {
    }

    static List<String> tidakTergambar(Diagram diagram) {
        GambarDiagram gambar = new GambarDiagram(diagram);
        List<String> galat = new ArrayList<>();
        diagram.simpul().keySet().stream().filter(id -> !gambar.bentuk.containsKey(id)).forEach(galat::add);
        diagram.unsur("lane").stream().map(lane -> lane.getAttribute("id"))
                .filter(id -> !gambar.bentuk.containsKey(id)).forEach(galat::add);
        diagram.unsur("participant").stream().map(pool -> pool.getAttribute("id"))
                .filter(id -> !gambar.bentuk.containsKey(id)).forEach(galat::add);
        diagram.garis().stream().map(flow -> flow.getAttribute("id"))
                .filter(id -> gambar.jalur.getOrDefault(id, List.of()).size() < 2).forEach(galat::add);
        return galat;
    }

    static List<String> diLuarLajur(Diagram diagram) {
        GambarDiagram gambar = new GambarDiagram(diagram);
        List<String> galat = new ArrayList<>(diagram.simpul().keySet());
        for (Element lane : diagram.unsur("lane")) {
            Rectangle2D lajur = gambar.bentuk.get(lane.getAttribute("id"));
            Rectangle2D isi = new Rectangle2D.Double(lajur.getX() + PITA, lajur.getY(), lajur.getWidth() - PITA, lajur.getHeight());
            Diagram.anak(lane, "flowNodeRef").stream().map(ref -> ref.getTextContent().strip())
                    .filter(id -> isi.contains(gambar.bentuk.get(id))
                            && (!gambar.nama.containsKey(id) || isi.contains(gambar.nama.get(id))))
                    .forEach(galat::remove);
        }
        return galat;
    }

    static List<String> bertumpuk(Diagram diagram) {
        GambarDiagram gambar = new GambarDiagram(diagram);
        List<String> galat = new ArrayList<>();
        pasangan(List.copyOf(diagram.simpul().keySet())).forEach(dua -> {
            if (lebar(gambar.bentuk.get(dua.get(0)), JARAK / 2).intersects(lebar(gambar.bentuk.get(dua.get(1)), JARAK / 2))) {
                galat.add(dua.toString());
            }
        });
        return galat;
    }

    static List<String> menembusSimpul(Diagram diagram) {
        GambarDiagram gambar = new GambarDiagram(diagram);
        List<String> galat = new ArrayList<>();
        for (String garis : gambar.jalur.keySet()) {
            for (String simpul : diagram.simpul().keySet()) {
                if (gambar.ruas(garis).stream().anyMatch(ruas -> ruas.intersects(lebar(gambar.bentuk.get(simpul), -1)))) {
                    galat.add(garis + " through " + simpul);
                }
            }
        }
        return galat;
    }

    static List<String> bersilangan(Diagram diagram) {
        GambarDiagram gambar = new GambarDiagram(diagram);
        List<String> galat = new ArrayList<>();
        pasangan(List.copyOf(gambar.jalur.keySet())).forEach(dua -> {
            if (gambar.ruas(dua.get(0)).stream().anyMatch(satu -> gambar.ruas(dua.get(1)).stream().anyMatch(satu::intersectsLine))) {
                galat.add(dua.toString());
            }
        });
        return galat;
    }

    static List<String> miring(Diagram diagram) {
        GambarDiagram gambar = new GambarDiagram(diagram);
        return gambar.jalur.keySet().stream().filter(garis -> gambar.ruas(garis).stream()
                .anyMatch(ruas -> ruas.getX1() != ruas.getX2() && ruas.getY1() != ruas.getY2())).toList();
    }

    /** A flow begins and ends at the edge of the shapes it joins. */
    static List<String> tidakTersambung(Diagram diagram) {
        GambarDiagram gambar = new GambarDiagram(diagram);
        List<String> galat = new ArrayList<>();
        for (Element flow : diagram.garis()) {
            List<Point2D> titik = gambar.jalur.get(flow.getAttribute("id"));
            if (!diTepi(gambar.bentuk.get(flow.getAttribute("sourceRef")), titik.get(0))
                    || !diTepi(gambar.bentuk.get(flow.getAttribute("targetRef")), titik.get(titik.size() - 1))) {
                galat.add(flow.getAttribute("id"));
            }
        }
        return galat;
    }

    /** Names stand clear of shapes, of flows and of each other; what needs room for a name has it. */
    static List<String> namaTertutup(Diagram diagram) {
        GambarDiagram gambar = new GambarDiagram(diagram);
        List<String> galat = new ArrayList<>();
        diagram.simpul().forEach((id, node) -> {
            if (!node.getLocalName().endsWith("Task") && !gambar.nama.containsKey(id)) {
                galat.add(id + " has no place for its name");
            }
        });
        diagram.garis().stream().filter(flow -> flow.hasAttribute("name")).map(flow -> flow.getAttribute("id"))
                .filter(id -> !gambar.nama.containsKey(id)).forEach(id -> galat.add(id + " has no place for its name"));
        for (Map.Entry<String, Rectangle2D> nama : gambar.nama.entrySet()) {
            diagram.simpul().keySet().stream().filter(id -> nama.getValue().intersects(gambar.bentuk.get(id)))
                    .forEach(id -> galat.add(nama.getKey() + " over " + id));
            gambar.jalur.keySet().stream().filter(id -> gambar.ruas(id).stream().anyMatch(ruas -> ruas.intersects(nama.getValue())))
                    .forEach(id -> galat.add(nama.getKey() + " over " + id));
        }
        pasangan(List.copyOf(gambar.nama.keySet())).stream()
                .filter(dua -> gambar.nama.get(dua.get(0)).intersects(gambar.nama.get(dua.get(1))))
                .forEach(dua -> galat.add(dua.toString()));
        return galat;
    }

    private static boolean diTepi(Rectangle2D bentuk, Point2D titik) {
        return Set.of(bentuk.getMinX(), bentuk.getMaxX()).contains(titik.getX()) && titik.getY() >= bentuk.getMinY() && titik.getY() <= bentuk.getMaxY()
                || Set.of(bentuk.getMinY(), bentuk.getMaxY()).contains(titik.getY()) && titik.getX() >= bentuk.getMinX() && titik.getX() <= bentuk.getMaxX();
    }

    private static Rectangle2D lebar(Rectangle2D bentuk, double tambah) {
        return new Rectangle2D.Double(bentuk.getX() - tambah, bentuk.getY() - tambah,
                bentuk.getWidth() + 2 * tambah, bentuk.getHeight() + 2 * tambah);
    }

    private static List<List<String>> pasangan(List<String> semua) {
        List<List<String>> pasangan = new ArrayList<>();
        for (int i = 0; i < semua.size(); i++) {
            for (int j = i + 1; j < semua.size(); j++) {
                pasangan.add(List.of(semua.get(i), semua.get(j)));
            }
        }
        return pasangan;
    }
}
