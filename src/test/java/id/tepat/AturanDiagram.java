package id.tepat;

import id.tepat.proses.ArahAlur;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a diagram may say. Each rule answers what it objects to, in words; nothing means obeyed. */
final class AturanDiagram {

    /** The only extensions of the engine a diagram may use: whatever isn't listed is forbidden. */
    static final Set<String> ATRIBUT_MESIN =
            Set.of("historyTimeToLive", "candidateGroups", "dueDate", "expression", "asyncBefore", "exclusive");
    static final Set<String> UNSUR_MESIN = Set.of("taskListener", "failedJobRetryTimeCycle");
    static final Set<String> JENIS_SIMPUL = Set.of("startEvent", "endEvent", "intermediateCatchEvent", "userTask",
            "serviceTask", "exclusiveGateway", "eventBasedGateway");

    private static final Pattern PANGGILAN =
            Pattern.compile("\\$\\{(!?)([a-z]\\w+)\\.([a-z]\\w+)\\((kunci(?:, ?task\\.\\w+)*)\\)}");
    private static final Pattern ARAH = Pattern.compile("\\$\\{arah == '([A-Z]+)'}");
    private static final Pattern KATA_KERJA = Pattern.compile("(mulai|susun|perbaiki|tanggapi|sahkan|verifikasi|telaah|"
            + "tandaTangani|selesaikan|akhiri|buka|ajukan|putuskan|timbang|kembalikan|lanjutkan|lewati|terima|beriTahu|"
            + "kunci|batalkan|hentikan|berlakukan|teruskan|lengkapi|tunggu|siapkan|kerjakan|ulangi)([A-Z][a-zA-Z]*)?");

    private AturanDiagram() {
    }

    /** A bean's method as a diagram calls it. */
    record Panggilan(String bean, String metode, int banyakArgumen, String sebagai) {}

    static List<String> kepala(Diagram diagram) {
        Element proses = diagram.proses();
        List<String> galat = new ArrayList<>();
        pastikan(galat, proses.getAttribute("id").equals(diagram.nama()), "the process key is not the file's name");
        pastikan(galat, proses.getAttribute("isExecutable").equals("true"), "the process is not executable");
        pastikan(galat, proses.getAttributeNS(Diagram.CAMUNDA, "historyTimeToLive").matches("P\\d+D"),
                "historyTimeToLive is not set in days");
        pastikan(galat, diagram.unsur("process").size() == 1, "one file, one process");
        return galat;
    }

    static List<String> idBukanKataKerja(Diagram diagram) {
        return Stream.concat(diagram.simpul().keySet().stream(),
                        diagram.garis().stream().map(flow -> flow.getAttribute("id")))
                .filter(id -> !KATA_KERJA.matcher(id).matches()).toList();
    }

    static List<String> namaTidakTerbaca(Diagram diagram) {
        return diagram.simpul().values().stream()
                .filter(node -> !node.getAttribute("name").matches("[A-Z][a-z]+ .+")
                        || node.getAttribute("name").matches("(?i).*(temuan|pemeriksaan|reviu).*")
                        || node.getLocalName().equals("exclusiveGateway") != node.getAttribute("name").endsWith("?"))
                .map(node -> node.getAttribute("id")).toList();
    }

    /** Everything of the engine's own that isn't on the short list: classes, scripts, assignees, forms … */
    static List<String> perluasanTerlarang(Diagram diagram) {
        List<String> galat = new ArrayList<>();
        diagram.simpul().values().stream().filter(node -> !JENIS_SIMPUL.contains(node.getLocalName()))
                .forEach(node -> galat.add(node.getLocalName() + " " + node.getAttribute("id")));
        for (Element element : diagram.unsur("*")) {
            if (Diagram.CAMUNDA.equals(element.getNamespaceURI())) {
                pastikan(galat, UNSUR_MESIN.contains(element.getLocalName()), "element " + element.getLocalName());
                atribut(element).filter(attribute -> !Set.of("event", "expression").contains(attribute.getName()))
                        .forEach(attribute -> galat.add(element.getLocalName() + " " + attribute.getName()));
            }
            atribut(element).filter(attribute -> Diagram.CAMUNDA.equals(attribute.getNamespaceURI()))
                    .filter(attribute -> !ATRIBUT_MESIN.contains(attribute.getLocalName()))
                    .forEach(attribute -> galat.add("attribute " + attribute.getName()));
        }
        return galat;
    }

    /** Who, when and what is always asked of a bean: no group, day, person or text stands in the diagram. */
    static List<String> ungkapanTersurat(Diagram diagram) {
        return ungkapan(diagram).entrySet().stream()
                .filter(entry -> !PANGGILAN.matcher(entry.getKey()).matches() && !ARAH.matcher(entry.getKey()).matches())
                .map(entry -> entry.getValue() + " = " + entry.getKey()).toList();
    }

    /** Branches: every way says its condition, on {@code arah} or on one bean's answer, each answer once. */
    static List<String> cabangTidakJelas(Diagram diagram) {
        List<String> galat = new ArrayList<>();
        for (Map.Entry<String, Element> node : diagram.simpul().entrySet()) {
            List<Element> keluar = diagram.garisDari(node.getKey());
            boolean gerbang = node.getValue().getLocalName().equals("exclusiveGateway");
            pastikan(galat, !node.getValue().hasAttribute("default"), node.getKey() + " has a default flow");
            List<String> syarat = keluar.stream().map(AturanDiagram::syarat).toList();
            if (gerbang) {
                pastikan(galat, keluar.size() > 1, node.getKey() + " doesn't branch");
                pastikan(galat, Set.copyOf(syarat).size() == syarat.size(), node.getKey() + " has one answer twice");
                pastikan(galat, syarat.stream().noneMatch(String::isEmpty), node.getKey() + " has a flow without condition");
                pastikan(galat, keluar.stream().allMatch(flow -> flow.hasAttribute("name")), node.getKey() + " has an unnamed answer");
                syarat.stream().map(ARAH::matcher).filter(Matcher::matches).map(matcher -> matcher.group(1))
                        .filter(arah -> Arrays.stream(ArahAlur.values()).noneMatch(nilai -> nilai.name().equals(arah)))
                        .forEach(arah -> galat.add(node.getKey() + " branches on unknown " + arah));
            } else {
                pastikan(galat, syarat.stream().allMatch(String::isEmpty), node.getKey() + " branches without a gateway");
            }
        }
        return galat;
    }

    /** What runs as a job says how it is tried again. */
    static List<String> pekerjaanTanpaUlangan(Diagram diagram) {
        return diagram.simpul().values().stream()
                .filter(node -> node.getAttributeNS(Diagram.CAMUNDA, "asyncBefore").equals("true")
                        || !Diagram.anak(node, "timerEventDefinition").isEmpty())
                .filter(node -> Diagram.anak(node, "failedJobRetryTimeCycle").isEmpty())
                .map(node -> node.getAttribute("id")).toList();
    }

    /** Every user task says for whom and until when, and opens its stage. */
    static List<String> tugasTidakLengkap(Diagram diagram) {
        return diagram.unsur("userTask").stream()
                .filter(task -> !task.getAttributeNS(Diagram.CAMUNDA, "candidateGroups").startsWith("${penerimaTugas.")
                        || !task.getAttributeNS(Diagram.CAMUNDA, "dueDate").startsWith("${batasWaktu.")
                        || Diagram.anak(task, "taskListener").stream().noneMatch(listener -> listener.getAttribute("event").equals("create")
                                && listener.getAttribute("expression").matches("\\$\\{tahap(Laporan|Perjanjian)\\.buka\\(.*")))
                .map(task -> task.getAttribute("id")).toList();
    }

    static Set<Panggilan> panggilan(Diagram diagram) {
        return ungkapan(diagram).entrySet().stream().flatMap(entry -> {
            Matcher call = PANGGILAN.matcher(entry.getKey());
            return call.matches()
                    ? Stream.of(new Panggilan(call.group(2), call.group(3), call.group(4).split(",").length, entry.getValue()))
                    : Stream.empty();
        }).collect(Collectors.toSet());
    }

    /** Every place of a diagram that the engine evaluates, and its role there. */
    private static Map<String, String> ungkapan(Diagram diagram) {
        Map<String, String> ungkapan = new TreeMap<>();
        for (Element element : diagram.unsur("*")) {
            if (Set.of("conditionExpression", "timeDate", "timeDuration", "timeCycle").contains(element.getLocalName())) {
                ungkapan.put(element.getTextContent().strip(), element.getLocalName());
            }
            atribut(element).filter(attribute -> Set.of("candidateGroups", "dueDate", "expression").contains(attribute.getLocalName()))
                    .forEach(attribute -> ungkapan.put(attribute.getValue(), attribute.getLocalName()));
        }
        return ungkapan;
    }

    private static String syarat(Element garis) {
        return Diagram.anak(garis, "conditionExpression").stream().map(condition -> condition.getTextContent().strip())
                .findFirst().orElse("");
    }

    private static Stream<Attr> atribut(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i));
    }

    private static void pastikan(List<String> galat, boolean benar, String pesan) {
        if (!benar) {
            galat.add(pesan);
        }
    }
}
