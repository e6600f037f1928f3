package id.tepat;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.AturanDiagram.Panggilan;
import id.tepat.proses.Langkah;
import id.tepat.proses.Proses;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The diagrams against the code: what they call exists, what waits for a person has a step and a page, and
 * nothing stands in them that belongs elsewhere. How they are drawn is the matter of {@link GambarDiagramTest}.
 */
class DiagramTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    static List<Diagram> semua() {
        return Diagram.semua();
    }

    static Stream<Arguments> aturan() {
        Map<String, Function<Diagram, List<String>>> aturan = Map.of(
                "key, executable, history", AturanDiagram::kepala,
                "ids are verbs given by hand", AturanDiagram::idBukanKataKerja,
                "names can be read", AturanDiagram::namaTidakTerbaca,
                "no scripts, classes, people", AturanDiagram::perluasanTerlarang,
                "beans are asked who and when", AturanDiagram::ungkapanTersurat,
                "every way says its condition", AturanDiagram::cabangTidakJelas,
                "jobs are tried again", AturanDiagram::pekerjaanTanpaUlangan,
                "tasks say for whom and until when", AturanDiagram::tugasTidakLengkap);
        return semua().stream().flatMap(diagram -> aturan.entrySet().stream()
                .map(satu -> Arguments.of(diagram, satu.getKey(), satu.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("aturan")
    void diagram_mematuhi_aturan(Diagram diagram, String nama, Function<Diagram, List<String>> aturan) {
        assertThat(aturan.apply(diagram)).as("%s: %s", diagram, nama).isEmpty();
    }

    @Test
    void setiap_proses_adalah_satu_berkas_dan_setiap_berkas_satu_proses() {
        assertThat(semua()).extracting(Diagram::nama).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Proses.values()).map(Proses::kunciProses).toList());
    }

    @Test
    void setiap_tugas_orang_adalah_langkah_dan_setiap_langkah_ada_di_diagram() {
        Set<String> tugas = semua().stream().flatMap(diagram -> diagram.unsur("userTask").stream())
                .map(task -> task.getAttribute("id")).collect(Collectors.toSet());

        assertThat(tugas).containsExactlyInAnyOrderElementsOf(Arrays.stream(Langkah.values()).map(Langkah::tugas).toList());
    }

    @Test
    void setiap_langkah_mempunyai_halaman() {
        assertThat(Langkah.values()).isNotEmpty().allSatisfy(langkah -> assertThat(
                WEBAPP.resolve(langkah.halaman().substring(1))).as("page of %s", langkah).exists());
    }

    @Test
    void laporan_selesai_hanya_dapat_dibuka_kembali_lewat_pesan_yang_dikenal_alur() {
        List<Diagram> laporan = semua().stream().filter(diagram -> diagram.nama().startsWith("laporan")).toList();

        assertThat(laporan).hasSize(3).allSatisfy(diagram -> assertThat(diagram.unsur("message"))
                .extracting(message -> message.getAttribute("name")).containsExactly(diagram.nama() + "-dibuka-kembali"));
        assertThat(Diagram.baca("siklus-triwulan").unsur("message"))
                .extracting(message -> message.getAttribute("name")).containsExactly("siklus-triwulan-dibuka");
    }

    @Test
    void setiap_ungkapan_memanggil_metode_bean_yang_ada() {
        Map<String, Class<?>> beans = NamedBeans.semua();
        Set<Panggilan> panggilan = panggilan(semua());

        assertThat(panggilan).extracting(Panggilan::bean).contains("penerimaTugas", "batasWaktu", "tahapLaporan",
                "kebijakanAlur", "penyelesaianLaporan", "pemberlakuanPerjanjian", "siklusTriwulan");
        assertThat(panggilan).allSatisfy(satu -> assertThat(
                beans.containsKey(satu.bean()) && cocok(beans.get(satu.bean()), satu))
                .as("%s is a public method of an application scoped bean", satu).isTrue());
    }

    /** What waits in an older version of a diagram goes on in it after an upgrade: names of beans and methods are kept. */
    @Test
    void setiap_ungkapan_diagram_yang_pernah_terpasang_memanggil_metode_bean_yang_ada() {
        Map<String, Class<?>> beans = NamedBeans.semua();

        assertThat(Diagram.lama()).extracting(diagram -> diagram.proses().getAttribute("id")).containsAll(
                Arrays.stream(Proses.values()).map(Proses::kunciProses).toList());
        assertThat(panggilan(Diagram.lama())).isNotEmpty().allSatisfy(satu -> assertThat(
                beans.containsKey(satu.bean()) && cocok(beans.get(satu.bean()), satu))
                .as("%s is a public method of an application scoped bean", satu).isTrue());
    }

    @Test
    void setiap_tugas_orang_di_diagram_yang_pernah_terpasang_masih_langkah_yang_dikenal() {
        assertThat(Diagram.lama()).isNotEmpty().allSatisfy(diagram -> assertThat(diagram.unsur("userTask"))
                .extracting(task -> task.getAttribute("id"))
                .isSubsetOf(Arrays.stream(Langkah.values()).map(Langkah::tugas).toList()));
    }

    @Test
    void kembaran_panggilan_yang_salah_memang_terlihat() {
        Class<?> bean = ContohBean.class;

        assertThat(cocok(bean, new Panggilan("contohBean", "ada", 1, "expression"))).isTrue();
        assertThat(cocok(bean, new Panggilan("contohBean", "ada", 1, "conditionExpression"))).as("answers no boolean").isFalse();
        assertThat(cocok(bean, new Panggilan("contohBean", "ada", 2, "expression"))).as("takes one argument").isFalse();
        assertThat(cocok(bean, new Panggilan("contohBean", "tiada", 1, "expression"))).isFalse();
        assertThat(cocok(bean, new Panggilan("contohBean", "waktu", 1, "timeDate"))).isTrue();
        assertThat(cocok(String.class, new Panggilan("string", "concat", 1, "expression"))).as("is no bean").isFalse();
    }

    /** Each rule sees what it forbids: a copy with that fault in it is objected to. */
    @Test
    void kembaran_setiap_aturan_melihat_pelanggarannya() {
        Diagram laporan = Diagram.baca("laporan-individu");
        Diagram siklus = Diagram.baca("siklus-triwulan");
        String selesaikan = "camunda:expression=\"${penyelesaianLaporan.selesaikan(kunci)}\"";
        String atasan = "${penerimaTugas.atasan(kunci)}";

        assertThat(AturanDiagram.kepala(laporan.rusak("P3650D", ""))).isNotEmpty();
        assertThat(AturanDiagram.kepala(laporan.rusak("isExecutable=\"true\"", ""))).isNotEmpty();
        assertThat(AturanDiagram.idBukanKataKerja(laporan.rusak("susunLaporan", "Activity_0x1y2z3"))).isNotEmpty();
        assertThat(AturanDiagram.namaTidakTerbaca(laporan.rusak("Verifikasi laporan", "Pemeriksaan laporan"))).isNotEmpty();
        assertThat(AturanDiagram.namaTidakTerbaca(laporan.rusak("Laporan diterima?", "Laporan diterima"))).isNotEmpty();
        for (String terlarang : List.of("camunda:class=\"id.tepat.X\"", "camunda:delegateExpression=\"${x}\"",
                "camunda:assignee=\"camat\"", "camunda:candidateUsers=\"camat\"", "camunda:formKey=\"x\"")) {
            assertThat(AturanDiagram.perluasanTerlarang(laporan.rusak(selesaikan, terlarang))).as(terlarang).isNotEmpty();
        }
        assertThat(AturanDiagram.perluasanTerlarang(laporan.rusak("serviceTask", "scriptTask"))).isNotEmpty();
        assertThat(AturanDiagram.perluasanTerlarang(laporan.rusak("<camunda:taskListener event=\"create\" expression",
                "<camunda:taskListener event=\"create\" class"))).isNotEmpty();
        assertThat(AturanDiagram.ungkapanTersurat(laporan.rusak(atasan, "atasan-12"))).isNotEmpty();
        assertThat(AturanDiagram.ungkapanTersurat(laporan.rusak("${batasWaktu.tanggapan(kunci)}", "2023-07-07"))).isNotEmpty();
        assertThat(AturanDiagram.ungkapanTersurat(siklus.rusak("${siklusTriwulan.waktuBuka(kunci)}", "2023-07-01T00:00:00"))).isNotEmpty();
        assertThat(AturanDiagram.ungkapanTersurat(laporan.rusak("${arah == 'LANJUT'}", "${sudahBaik}"))).isNotEmpty();
        assertThat(AturanDiagram.cabangTidakJelas(laporan.rusak("'KEMBALI'", "'LANJUT'"))).isNotEmpty();
        assertThat(AturanDiagram.cabangTidakJelas(laporan.rusak("'KEMBALI'", "'MUNDUR'"))).isNotEmpty();
        assertThat(AturanDiagram.cabangTidakJelas(laporan.rusak("id=\"putuskanTanggapan\"",
                "id=\"putuskanTanggapan\" default=\"kembalikanOlehAtasan\""))).isNotEmpty();
        assertThat(AturanDiagram.pekerjaanTanpaUlangan(siklus.rusak("failedJobRetryTimeCycle", "lain"))).hasSize(3);
        assertThat(AturanDiagram.tugasTidakLengkap(laporan.rusak("tahapLaporan.buka", "lain.buka"))).hasSize(4);
    }

    private static Set<Panggilan> panggilan(List<Diagram> diagram) {
        return diagram.stream().flatMap(satu -> AturanDiagram.panggilan(satu).stream()).collect(Collectors.toSet());
    }

    private static boolean cocok(Class<?> bean, Panggilan panggilan) {
        return bean.isAnnotationPresent(ApplicationScoped.class) && Arrays.stream(bean.getMethods())
                .anyMatch(metode -> Modifier.isPublic(metode.getModifiers())
                        && metode.getName().equals(panggilan.metode())
                        && metode.getParameterCount() == panggilan.banyakArgumen()
                        && metode.getParameterTypes()[0] == String.class
                        && menjawab(metode, panggilan.sebagai()));
    }

    private static boolean menjawab(Method metode, String sebagai) {
        return switch (sebagai) {
            case "conditionExpression" -> metode.getReturnType() == boolean.class;
            case "candidateGroups" -> metode.getReturnType() == String.class;
            case "dueDate", "timeDate" -> metode.getReturnType() == Date.class;
            default -> true;
        };
    }

    /** What a bean behind a diagram looks like. */
    @ApplicationScoped
    public static class ContohBean {
        public void ada(String kunci) {
        }

        public Date waktu(String kunci) {
            return new Date(0);
        }
    }
}
