package id.tepat.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything in the sources of the pages that sends a form, so that none can be forgotten: the tags that do, and the plain
 * buttons. A page has those of its fragments, templates and tags too.
 */
final class KendaliSumber {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+:)?([A-Za-z]\\w*)((?:\\s+[\\w:.-]+\\s*=\\s*\"[^\"]*\")*)\\s*(/?)>");
    private static final Pattern ATRIBUT = Pattern.compile("([\\w:.-]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern SERTAKAN = Pattern.compile("(?:<ui:include src|\\btemplate)=\"([^\"#]+)\"");
    private static final Pattern TAG_SENDIRI = Pattern.compile("<t:(\\w+)");
    private static final Set<String> PENGIRIM = Set.of("t:tombol", "t:tombolBaris", "h:commandButton", "h:commandLink", "h:commandScript",
            "p:commandButton", "p:commandLink", "p:remoteCommand", "p:ajax", "p:poll", "f:ajax");

    /**
     * A control where it is written.
     *
     * @param berkas from the webapp folder
     * @param form   id of the form around it; null in a fragment that has none of its own, and for plain forms
     * @param id     its own; of the field for something that a field sends by itself; {@code GET} for the button of a plain form
     */
    record Kendali(String berkas, String form, String id) {}

    private final Map<String, List<Kendali>> kendali = new HashMap<>();
    private final Map<String, Set<String>> bagian = new HashMap<>();

    KendaliSumber() {
        try (Stream<Path> jalan = Files.walk(WEBAPP)) {
            for (Path satu : jalan.filter(ini -> ini.toString().endsWith(".xhtml")).sorted().toList()) {
                String nama = "/" + WEBAPP.relativize(satu).toString().replace('\\', '/');
                String isi = Files.readString(satu).replaceAll("(?s)<!--.*?-->", "");
                bagian.put(nama, bagian(isi));
                kendali.put(nama, nama.equals("/WEB-INF/tags/tombol.xhtml") ? List.of() : kendali(nama, isi));
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** All there are. */
    Set<Kendali> semua() {
        return kendali.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The pages: what has an address. */
    List<String> halaman() {
        return kendali.keySet().stream().filter(satu -> !satu.startsWith("/WEB-INF/")).sorted().toList();
    }

    /** Which of them this is, seen on a page in a form. */
    Set<Kendali> cocok(String halaman, FormHttp form, FormHttp.Kendali dilihat) {
        String id = form.lewatAlamat() ? "GET" : dilihat.id();
        return seluruhBagian(halaman).stream().flatMap(satu -> kendali.getOrDefault(satu, List.of()).stream())
                .filter(satu -> satu.id().equals(id) && (satu.form() == null || satu.form().equals(form.id()))).collect(Collectors.toSet());
    }

    private Set<String> seluruhBagian(String halaman) {
        Set<String> semua = new HashSet<>();
        Deque<String> antrean = new ArrayDeque<>(List.of(halaman));
        while (!antrean.isEmpty()) {
            String satu = antrean.pop();
            if (semua.add(satu)) {
                antrean.addAll(bagian.getOrDefault(satu, Set.of()));
            }
        }
        return semua;
    }

    private static Set<String> bagian(String isi) {
        Stream<String> disertakan = SERTAKAN.matcher(isi).results().map(satu -> satu.group(1));
        Stream<String> tag = TAG_SENDIRI.matcher(isi).results().map(satu -> "/WEB-INF/tags/" + satu.group(1) + ".xhtml");
        return Stream.concat(disertakan, tag).collect(Collectors.toSet());
    }

    static List<Kendali> kendali(String berkas, String isi) {
        List<Kendali> semua = new ArrayList<>();
        String form = null;
        String polos = null;
        Deque<String> induk = new ArrayDeque<>();
        Matcher tag = TAG.matcher(isi);
        while (tag.find()) {
            String nama = (tag.group(2) == null ? "" : tag.group(2)) + tag.group(3);
            Map<String, String> atribut = ATRIBUT.matcher(tag.group(4)).results()
                    .collect(Collectors.toMap(satu -> satu.group(1), satu -> satu.group(2), (satu, lain) -> satu));
            if (!tag.group(1).isEmpty()) {
                form = nama.equals("h:form") ? null : form;
                polos = nama.equals("form") ? null : polos;
                tutup(induk, nama);
                continue;
            }
            if (nama.equals("h:form")) {
                form = atribut.get("id");
            } else if (nama.equals("form")) {
                polos = atribut.getOrDefault("method", "get");
            }
            if (PENGIRIM.contains(nama)) {
                semua.add(new Kendali(berkas, form, id(nama, atribut, induk)));
            } else if (polos != null && nama.equals("button") && !"button".equals(atribut.get("type"))) {
                semua.add(new Kendali(berkas, null, polos.equals("get") ? "GET" : atribut.get("id")));
            }
            if (tag.group(5).isEmpty()) {
                induk.push(nama + " " + atribut.get("id"));
            }
        }
        return semua;
    }

    private static void tutup(Deque<String> induk, String nama) {
        while (!induk.isEmpty() && !induk.pop().startsWith(nama + " ")) {
            // elements of HTML that nobody closes
        }
    }

    private static String id(String nama, Map<String, String> atribut, Deque<String> induk) {
        return switch (nama) {
            case "f:ajax", "p:ajax" -> induk.isEmpty() ? null : induk.peek().substring(induk.peek().indexOf(' ') + 1) + "@ajax";
            case "p:remoteCommand" -> atribut.get("name");
            default -> atribut.get("id");
        };
    }
}
