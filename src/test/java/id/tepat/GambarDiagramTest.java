package id.tepat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams as drawings: whole, in their lanes, nothing over anything, no crossing lines. */
class GambarDiagramTest {

    static Stream<Arguments> aturan() {
        Map<String, Function<Diagram, List<String>>> aturan = Map.of(
                "everything is drawn", AturanGambar::tidakTergambar,
                "nodes lie in their lanes", AturanGambar::diLuarLajur,
                "shapes keep their distance", AturanGambar::bertumpuk,
                "flows go around nodes", AturanGambar::menembusSimpul,
                "flows don't cross", AturanGambar::bersilangan,
                "flows are upright or level", AturanGambar::miring,
                "flows touch what they join", AturanGambar::tidakTersambung,
                "names stand clear", AturanGambar::namaTertutup);
        return Diagram.semua().stream().flatMap(diagram -> aturan.entrySet().stream()
                .map(satu -> Arguments.of(diagram, satu.getKey(), satu.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("aturan")
    void gambar_mematuhi_aturan(Diagram diagram, String nama, Function<Diagram, List<String>> aturan) {
        assertThat(aturan.apply(diagram)).as("%s: %s", diagram, nama).isEmpty();
    }

    @Test
    void kembaran_ada_yang_digambar() {
        assertThat(Diagram.semua()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(diagram -> {
            GambarDiagram gambar = new GambarDiagram(diagram);
            assertThat(gambar.bentuk).hasSizeGreaterThan(8);
            assertThat(gambar.jalur).hasSizeGreaterThan(8);
            assertThat(gambar.nama).hasSizeGreaterThan(5);
            assertThat(diagram.unsur("lane")).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    /** Each rule sees what it forbids: a copy drawn badly is objected to. */
    @Test
    void kembaran_setiap_aturan_melihat_pelanggarannya() {
        Diagram laporan = Diagram.baca("laporan-individu");
        String tanggapi = "<dc:Bounds x=\"505\" y=\"305\" width=\"130\" height=\"80\" />";
        String verifikasi = "<dc:Bounds x=\"845\" y=\"460\" width=\"130\" height=\"80\" />";
        String kembali = "<di:waypoint x=\"1070\" y=\"185\" />";

        assertThat(AturanGambar.tidakTergambar(laporan.rusak("bpmnElement=\"susunLaporan\"", "bpmnElement=\"lain\"")))
                .containsExactly("susunLaporan");
        assertThat(AturanGambar.diLuarLajur(laporan.rusak(tanggapi, tanggapi.replace("305", "405"))))
                .containsExactly("tanggapiLaporan");
        assertThat(AturanGambar.bertumpuk(laporan.rusak(verifikasi, verifikasi.replace("845", "955"))))
                .containsExactly("[verifikasiLaporan, putuskanVerifikasi]");
        assertThat(AturanGambar.menembusSimpul(laporan.rusak(verifikasi, verifikasi.replace("y=\"460\"", "y=\"640\""))))
                .containsExactly("lewatiVerifikasi through verifikasiLaporan");
        assertThat(AturanGambar.bersilangan(laporan.rusak(kembali, "<di:waypoint x=\"1070\" y=\"105\" />")))
                .isNotEmpty();
        assertThat(AturanGambar.miring(laporan.rusak(kembali, "<di:waypoint x=\"1060\" y=\"185\" />")))
                .containsExactly("kembalikanOlehKabupaten");
        assertThat(AturanGambar.tidakTersambung(laporan.rusak(verifikasi, verifikasi.replace("845", "855"))))
                .contains("lanjutkanKeVerifikasi");
        assertThat(AturanGambar.namaTertutup(laporan.rusak("<dc:Bounds x=\"738\"", "<dc:Bounds x=\"728\"")))
                .contains("kembalikanOlehAtasan over kembalikanOlehAtasan");
    }
}
