package id.tepat.proses.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.proses.GambarAlur;
import id.tepat.proses.Proses;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The picture of a process: every element drawn, the current step told by colour, by sign and in words. */
class GambarAlurTest {

    private final GambarAlur gambarAlur = new GambarAlurCamunda();

    @ParameterizedTest
    @EnumSource(Proses.class)
    void setiap_diagram_tergambar_lengkap(Proses proses) throws Exception {
        DiagramLayout layout = layout(proses);

        Document svg = parse(gambarAlur.gambar(proses, Set.of(), List.of()));

        assertThat(layout.nodes()).hasSizeGreaterThan(5)
                .allSatisfy(node -> assertThat(simpul(svg, node.id())).as(node.id()).isNotNull());
        assertThat(layout.flows()).hasSizeGreaterThan(5);
        assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(layout.flows().size());
        String text = svg.getDocumentElement().getTextContent();
        assertThat(layout.lanes()).isNotEmpty().allSatisfy(lane -> assertThat(text).contains(lane.name()));
    }

    @Test
    void banyaknya_laporan_yang_menunggu_tertulis_pada_langkahnya_dan_dalam_kata() throws Exception {
        Document svg = parse(gambarAlur.gambar(Proses.LAPORAN_INDIVIDU, Map.of("susunLaporan", 12L, "tanggapiLaporan", 3L)));

        assertThat(simpul(svg, "susunLaporan").getTextContent()).contains("12 laporan");
        assertThat(simpul(svg, "tanggapiLaporan").getTextContent()).contains("3 laporan");
        assertThat(simpul(svg, "verifikasiLaporan").getAttribute("class")).isEqualTo("simpul");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Susun laporan (Penyusun): 12 laporan").contains("Tanggapi laporan (Atasan langsung): 3 laporan");
    }

    @Test
    void langkah_sekarang_ditandai_warna_tanda_dan_kata() throws Exception {
        Document svg = parse(gambarAlur.gambar(Proses.LAPORAN_INDIVIDU, Set.of("tanggapiLaporan"),
                List.of("mulaiLaporan", "susunLaporan")));

        Element kini = simpul(svg, "tanggapiLaporan");
        Element terlewati = simpul(svg, "susunLaporan");
        Element belum = simpul(svg, "verifikasiLaporan");

        assertThat(kini.getAttribute("class")).isEqualTo("simpul kini");
        assertThat(kini.getTextContent()).contains("Sekarang");
        assertThat(warna(kini)).isNotEqualTo(warna(terlewati)).isNotEqualTo(warna(belum));
        assertThat(terlewati.getAttribute("class")).isEqualTo("simpul terlewati");
        assertThat(terlewati.getElementsByTagName("circle").getLength())
                .as("the tick's badge").isGreaterThan(belum.getElementsByTagName("circle").getLength());
        assertThat(belum.getAttribute("class")).isEqualTo("simpul");
    }

    @Test
    void pembaca_layar_mendengar_langkah_sekarang_dan_yang_sudah_dilalui() throws Exception {
        Document svg = parse(gambarAlur.gambar(Proses.LAPORAN_INDIVIDU, Set.of("perbaikiLaporan"),
                List.of("mulaiLaporan", "susunLaporan", "tanggapiLaporan", "putuskanTanggapan")));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo("judul-laporan-individu uraian-laporan-individu");
        assertThat(teks(svg, "title")).isEqualTo("Alur Laporan individu");
        assertThat(teks(svg, "desc")).startsWith(
                "Langkah sekarang: Perbaiki laporan (Penyusun). Sudah dilalui: Susun laporan, Tanggapi laporan.");
    }

    @Test
    void langkah_yang_didatangi_lagi_adalah_langkah_sekarang() throws Exception {
        Document svg = parse(gambarAlur.gambar(Proses.LAPORAN_INDIVIDU, Set.of("tanggapiLaporan"),
                List.of("susunLaporan", "tanggapiLaporan", "perbaikiLaporan")));

        assertThat(simpul(svg, "tanggapiLaporan").getAttribute("class")).isEqualTo("simpul kini");
    }

    @Test
    void alur_yang_berakhir_mengatakannya() throws Exception {
        Document selesai = parse(gambarAlur.gambar(Proses.LAPORAN_INDIVIDU, Set.of(), List.of("akhiriLaporan")));
        Document kosong = parse(gambarAlur.gambar(Proses.LAPORAN_INDIVIDU, Set.of(), List.of()));

        assertThat(teks(selesai, "desc")).startsWith("Alur sudah berakhir: Laporan selesai.");
        assertThat(teks(kosong, "desc")).startsWith("Tidak ada langkah yang sedang menunggu.");
    }

    @Test
    void simpul_yang_tidak_dikenal_diabaikan() throws Exception {
        Document svg = parse(gambarAlur.gambar(Proses.LAPORAN_INDIVIDU, Set.of("langkahLama"), List.of("jalanLama")));

        assertThat(teks(svg, "desc")).doesNotContain("Lama").startsWith("Tidak ada langkah");
    }

    @Test
    void gambar_mengikuti_lebar_halaman() throws Exception {
        Element svg = parse(gambarAlur.gambar(Proses.SIKLUS_TRIWULAN, Set.of(), List.of())).getDocumentElement();

        assertThat(svg.getAttribute("viewBox")).matches("\\d+ \\d+ \\d+ \\d+");
        assertThat(svg.getAttribute("width")).isEqualTo("100%");
        assertThat(svg.hasAttribute("height")).isFalse();
    }

    @Test
    void teks_asing_tidak_menjadi_unsur_gambar() throws Exception {
        DiagramLayout asli = layout(Proses.LAPORAN_INDIVIDU);
        DiagramLayout jahil = new DiagramLayout(asli.key(), "<script>\"&'", asli.pool(), asli.lanes(), asli.nodes(), asli.flows());

        Document svg = parse(SvgPainter.paint(jahil, new DiagramState(jahil, Map.of(), List.of())));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(teks(svg, "title")).isEqualTo("Alur <script>\"&'");
    }

    @Test
    void angka_tetap_bertitik_di_server_berbahasa_indonesia() throws Exception {
        Locale semula = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("id-ID"));

            assertThat(SvgText.number(1234.5)).isEqualTo("1234.50");
            assertThat(SvgText.number(36)).isEqualTo("36");
        } finally {
            Locale.setDefault(semula);
        }
    }

    @Test
    void nama_panjang_dipotong_di_spasi() {
        assertThat(SvgText.wrap("Tanda tangani sebagai pihak pertama", 118))
                .containsExactly("Tanda tangani", "sebagai pihak", "pertama");
        assertThat(SvgText.wrap("Pertanggungjawaban", 20)).containsExactly("Pertanggungjawaban");
    }

    @ParameterizedTest
    @EnumSource(Proses.class)
    void setiap_nama_muat_di_tempatnya(Proses proses) throws IOException {
        DiagramLayout layout = layout(proses);

        assertThat(layout.nodes()).filteredOn(node -> node.kind().isTask()).isNotEmpty()
                .allSatisfy(node -> assertThat(SvgText.wrap(node.name(), 118)).as(node.name()).hasSizeLessThanOrEqualTo(2));
        assertThat(layout.nodes()).filteredOn(node -> node.label() != null).isNotEmpty()
                .allSatisfy(node -> muat(node.name(), node.label()));
        assertThat(layout.flows()).filteredOn(flow -> flow.label() != null).isNotEmpty()
                .allSatisfy(flow -> muat(flow.name(), flow.label()));
    }

    private static void muat(String nama, DiagramLayout.Area tempat) {
        List<String> baris = SvgText.wrap(nama, tempat.width());

        assertThat(baris.size() * SvgText.LINE).as(nama).isLessThanOrEqualTo(tempat.height());
        assertThat(baris).allSatisfy(satu -> assertThat(SvgText.width(satu)).as(satu).isLessThanOrEqualTo(tempat.width()));
    }

    static DiagramLayout layout(Proses proses) throws IOException {
        try (var diagram = Files.newInputStream(Path.of("bpmn", proses.kunciProses() + ".bpmn"))) {
            return DiagramReader.read(diagram);
        }
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Element simpul(Document svg, String id) {
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            if (groups.item(i) instanceof Element group && group.getAttribute("data-simpul").equals(id)) {
                return group;
            }
        }
        return null;
    }

    private static String warna(Element simpul) {
        return ((Element) simpul.getFirstChild()).getAttribute("fill");
    }

    private static String teks(Document svg, String tag) {
        return svg.getElementsByTagName(tag).item(0).getTextContent();
    }
}
