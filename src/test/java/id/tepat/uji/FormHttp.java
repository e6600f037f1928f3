package id.tepat.uji;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page with everything that sends it. */
final class FormHttp {

    /** The script of p:remoteCommand: its name, and the component that the post names. */
    private static final Pattern PERINTAH = Pattern.compile("(\\w+)\\s*=\\s*function\\s*\\(\\)\\s*\\{[^;]*?PrimeFaces\\.ab\\(\\{s:\"([^\"]+)\",f:\"([^\"]+)\"");
    private static final Pattern AJAX = Pattern.compile("faces\\.ajax|myfaces\\.ab|PrimeFaces\\.ab");

    /**
     * Something that sends the form.
     *
     * @param id    as the source of the page gives it
     * @param nama  as the post names it
     * @param nilai what stands there
     * @param ajax  sent by a script, which shows only a part of the answer
     */
    record Kendali(String id, String nama, String nilai, boolean ajax) {}

    private final FormElement form;
    private final Document halaman;
    private String namaBerkas = "";
    private String isiBerkas = "";

    FormHttp(Element form, Document halaman) {
        this.form = (FormElement) form;
        this.halaman = halaman;
    }

    String id() {
        return form.id();
    }

    String tujuan() {
        return form.attr("action");
    }

    /** Its fields stand in the address: it asks, and does nothing. */
    boolean lewatAlamat() {
        return !"post".equalsIgnoreCase(form.attr("method"));
    }

    boolean berberkas() {
        return form.attr("enctype").startsWith("multipart/");
    }

    /** Types into the field that ends so; without one the test is off. */
    void isi(String bidang, String nilai) {
        Element medan = form.elements().stream().filter(satu -> satu.attr("name").equals(id() + ":" + bidang)).findFirst()
                .orElseThrow(() -> new AssertionError("No field " + bidang + " in form " + id()));
        if (medan.tagName().equals("select")) {
            medan.select("option").forEach(satu -> satu.removeAttr("selected"));
            medan.select("option[value=" + nilai + "]").attr("selected", "selected");
        } else {
            medan.val(nilai);
        }
    }

    /** For the one field of the form that takes a file; its content is text. */
    void pilihBerkas(String nama, String isi) {
        namaBerkas = nama;
        isiBerkas = isi;
    }

    /** What a field of choices offers, as it is sent. */
    List<String> pilihan(String bidang) {
        return form.select("select[name=" + id() + ":" + bidang + "] option").eachAttr("value");
    }

    Optional<Kendali> kendali(String id) {
        return kendali().stream().filter(satu -> satu.id().equals(id)).findFirst();
    }

    List<Kendali> kendali() {
        List<Kendali> semua = new ArrayList<>();
        for (Element satu : halaman.select("input[type=submit], input[type=image], button")) {
            boolean milikku = satu.hasAttr("form") ? satu.attr("form").equals(id()) : form.equals(satu.closest("form"));
            if (milikku && !satu.hasAttr("disabled") && !satu.attr("type").equals("button")) {
                semua.add(new Kendali(akhir(satu.hasAttr("name") ? satu.attr("name") : satu.id()), satu.attr("name"), satu.val(), AJAX.matcher(satu.attr("onclick")).find()));
            }
        }
        for (Element satu : form.select("[onchange], [onblur], [oninput], [onkeyup]")) {
            if (satu.attributes().asList().stream().anyMatch(atribut -> atribut.getKey().startsWith("on") && AJAX.matcher(atribut.getValue()).find())) {
                semua.add(new Kendali(akhir(satu.attr("name")) + "@ajax", satu.attr("name"), satu.val(), true));
            }
        }
        Matcher perintah = PERINTAH.matcher(halaman.html());
        while (perintah.find()) {
            if (perintah.group(3).equals(id())) {
                semua.add(new Kendali(perintah.group(1), perintah.group(2), perintah.group(2), true));
            }
        }
        return semua;
    }

    /** What a browser would send if this was pressed. */
    List<Entry<String, String>> kiriman(Kendali kendali) {
        List<Entry<String, String>> isi = new ArrayList<>();
        List<String> tombol = form.select("input[type=submit], input[type=file]").eachAttr("name");
        form.formData().stream().filter(satu -> !tombol.contains(satu.key()))
                .forEach(satu -> isi.add(new SimpleEntry<>(satu.key(), satu.value())));
        if (kendali.ajax()) {
            isi.add(new SimpleEntry<>("jakarta.faces.partial.ajax", "true"));
            isi.add(new SimpleEntry<>("jakarta.faces.source", kendali.nama()));
            isi.add(new SimpleEntry<>("jakarta.faces.partial.execute", "@all"));
            isi.add(new SimpleEntry<>("jakarta.faces.partial.render", "@all"));
            isi.add(new SimpleEntry<>("jakarta.faces.behavior.event", "change"));
        }
        if (!kendali.nama().isEmpty() && !kendali.id().endsWith("@ajax")) {
            isi.add(new SimpleEntry<>(kendali.nama(), kendali.nilai()));
        }
        return isi;
    }

    /** The same as parts, for a form that may carry a file. */
    String berbagian(List<Entry<String, String>> isi, String batas) {
        StringBuilder bagian = new StringBuilder();
        isi.forEach(satu -> bagian.append("--").append(batas).append("\r\nContent-Disposition: form-data; name=\"").append(satu.getKey())
                .append("\"\r\n\r\n").append(satu.getValue()).append("\r\n"));
        form.select("input[type=file]").forEach(satu -> bagian.append("--").append(batas).append("\r\nContent-Disposition: form-data; name=\"")
                .append(satu.attr("name")).append("\"; filename=\"").append(namaBerkas).append("\"\r\nContent-Type: application/octet-stream\r\n\r\n").append(isiBerkas).append("\r\n"));
        return bagian.append("--").append(batas).append("--\r\n").toString();
    }

    private static String akhir(String nama) {
        return nama.substring(nama.lastIndexOf(':') + 1);
    }
}
