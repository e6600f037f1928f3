package id.tepat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** One file of {@code bpmn/}, or of an older installation, as plain XML, so that a test can also look at a spoiled copy of it. */
final class Diagram {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Path FOLDER = Path.of("bpmn");
    private static final Path LAMA = Path.of("src/test/resources/basis-data-lama");

    private final String nama;
    private final String xml;
    private final Document dom;

    private Diagram(String nama, String xml) {
        this.nama = nama;
        this.xml = xml;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            this.dom = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalStateException("Diagram " + nama + " is not well-formed", e);
        }
    }

    static List<Diagram> semua() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().map(Diagram::baca).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Versions that stand in databases of older installations, with what still waits in them; named by key and version. */
    static List<Diagram> lama() {
        try (Stream<Path> files = Files.walk(LAMA)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().map(Diagram::baca).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Diagram baca(String nama) {
        return baca(FOLDER.resolve(nama + ".bpmn"));
    }

    private static Diagram baca(Path berkas) {
        try {
            return new Diagram(berkas.getFileName().toString().replace(".bpmn", ""), Files.readString(berkas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy in which every occurrence of a text is replaced; the text has to be there. */
    Diagram rusak(String semula, String ganti) {
        if (!xml.contains(semula)) {
            throw new IllegalArgumentException(nama + " doesn't contain " + semula);
        }
        return new Diagram(nama, xml.replace(semula, ganti));
    }

    String nama() {
        return nama;
    }

    Element proses() {
        return unsur("process").get(0);
    }

    /** All elements of this local name, in document order. */
    List<Element> unsur(String namaUnsur) {
        return anak(dom.getDocumentElement(), namaUnsur);
    }

    static List<Element> anak(Element induk, String namaUnsur) {
        NodeList found = induk.getElementsByTagNameNS("*", namaUnsur);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Activities, events and gateways by id. */
    Map<String, Element> simpul() {
        Map<String, Element> nodes = new LinkedHashMap<>();
        anak(proses(), "*").stream().filter(element -> element.getParentNode() == proses())
                .filter(element -> element.getLocalName().matches(".*(Event|Task|Gateway)"))
                .forEach(element -> nodes.put(element.getAttribute("id"), element));
        return nodes;
    }

    List<Element> garis() {
        return unsur("sequenceFlow");
    }

    List<Element> garisDari(String simpul) {
        return garis().stream().filter(flow -> flow.getAttribute("sourceRef").equals(simpul)).toList();
    }

    @Override
    public String toString() {
        return nama;
    }
}
