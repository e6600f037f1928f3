package id.tepat.proses.camunda;

import static id.tepat.proses.ArahAlur.LANJUT;
import static id.tepat.proses.Langkah.SUSUN_PERJANJIAN;
import static id.tepat.proses.Langkah.TANDA_TANGANI_PIHAK_PERTAMA;
import static id.tepat.proses.Langkah.TELAAH_PERJANJIAN;
import static id.tepat.proses.Proses.PERJANJIAN_KINERJA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.test.Deployment;
import org.junit.jupiter.api.Test;

/** Perjanjian Kinerja in flight on the first diagram, which opened no stages. */
@Deployment(resources = "bpmn-lama/perjanjian-kinerja.bpmn")
class DiagramLamaTest extends PadaMesin {

    @Test
    void perjanjian_pada_diagram_lama_tetap_membuka_tahapnya() {
        Perjalanan.mulai(PERJANJIAN_KINERJA, "perjanjian-7").selesaikan(SUSUN_PERJANJIAN, LANJUT).selesaikan(TELAAH_PERJANJIAN, LANJUT)
                .selesaikan(TANDA_TANGANI_PIHAK_PERTAMA, LANJUT);

        assertThat(beans.calls()).extracting(panggilan -> panggilan.split(" ")[2]).containsExactly("susunPerjanjian", "telaahPerjanjian",
                "tandaTanganiPihakPertama", "tandaTanganiPihakKedua");
    }

    @Test
    void kembaran_diagram_lama_memang_tidak_menyebut_tahap() throws IOException {
        assertThat(Files.readString(Path.of("src/test/resources/bpmn-lama/perjanjian-kinerja.bpmn"))).contains("susunPerjanjian")
                .doesNotContain("tahapPerjanjian");
    }
}
