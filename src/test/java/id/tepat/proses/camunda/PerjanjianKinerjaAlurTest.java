package id.tepat.proses.camunda;

import static id.tepat.proses.ArahAlur.BERHENTI;
import static id.tepat.proses.ArahAlur.KEMBALI;
import static id.tepat.proses.ArahAlur.LANJUT;
import static id.tepat.proses.Langkah.PERBAIKI_PERJANJIAN;
import static id.tepat.proses.Langkah.SUSUN_PERJANJIAN;
import static id.tepat.proses.Langkah.TANDA_TANGANI_PIHAK_KEDUA;
import static id.tepat.proses.Langkah.TANDA_TANGANI_PIHAK_PERTAMA;
import static id.tepat.proses.Langkah.TELAAH_PERJANJIAN;
import static id.tepat.proses.Proses.PERJANJIAN_KINERJA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.tepat.galat.Bentrok;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a Perjanjian Kinerja: drafted, reviewed, signed by both in order, in force. */
@Deployment(resources = "bpmn/perjanjian-kinerja.bpmn")
class PerjanjianKinerjaAlurTest {

    @RegisterExtension
    ProcessEngineExtension extension = DiagramEngine.extension();

    private StandIns beans;

    @BeforeEach
    void siapkan() {
        beans = DiagramEngine.freshStandIns();
    }

    @Test
    void perjanjian_berlaku_setelah_ditelaah_dan_ditandatangani_kedua_pihak_berurutan() {
        Perjalanan perjanjian = mulai();
        assertThat(perjanjian.perkara()).isWaitingAt("susunPerjanjian");

        perjanjian.selesaikan(SUSUN_PERJANJIAN, LANJUT);
        assertThat(perjanjian.perkara()).isWaitingAt("telaahPerjanjian");

        perjanjian.selesaikan(TELAAH_PERJANJIAN, LANJUT);
        assertThat(perjanjian.perkara()).isWaitingAt("tandaTanganiPihakPertama");

        perjanjian.selesaikan(TANDA_TANGANI_PIHAK_PERTAMA, LANJUT);
        assertThat(perjanjian.perkara()).isWaitingAt("tandaTanganiPihakKedua");
        assertThat(beans.calls()).isEmpty();

        perjanjian.selesaikan(TANDA_TANGANI_PIHAK_KEDUA, LANJUT);
        assertThat(perjanjian.perkara()).isEnded().hasNotPassed("perbaikiPerjanjian").hasPassedInOrder("susunPerjanjian",
                "telaahPerjanjian", "tandaTanganiPihakPertama", "tandaTanganiPihakKedua", "berlakukanPerjanjian",
                "akhiriPerjanjian");
        assertThat(beans.calls()).containsExactly("pemberlakuanPerjanjian.berlakukan perjanjian-7");
    }

    @Test
    void perjanjian_yang_dikembalikan_pihak_kedua_diperbaiki_dan_ditelaah_lagi() {
        Perjalanan perjanjian = mulai().selesaikan(SUSUN_PERJANJIAN, LANJUT);

        perjanjian.selesaikan(TELAAH_PERJANJIAN, KEMBALI);
        assertThat(perjanjian.perkara()).isWaitingAt("perbaikiPerjanjian");

        perjanjian.selesaikan(PERBAIKI_PERJANJIAN, LANJUT);
        assertThat(perjanjian.perkara()).isWaitingAt("telaahPerjanjian").hasNotPassed("tandaTanganiPihakPertama");
    }

    @Test
    void perjanjian_yang_dihentikan_penyusunnya_berakhir_tanpa_berlaku() {
        Perjalanan perjanjian = mulai();

        perjanjian.selesaikan(SUSUN_PERJANJIAN, BERHENTI);

        assertThat(perjanjian.perkara()).isEnded().hasPassed("batalkanPerjanjian").hasNotPassed("telaahPerjanjian");
        assertThat(beans.calls()).isEmpty();
    }

    @Test
    void perjanjian_dapat_dihentikan_juga_setelah_dikembalikan() {
        Perjalanan perjanjian = mulai().selesaikan(SUSUN_PERJANJIAN, LANJUT).selesaikan(TELAAH_PERJANJIAN, KEMBALI);

        perjanjian.selesaikan(PERBAIKI_PERJANJIAN, BERHENTI);

        assertThat(perjanjian.perkara()).isEnded()
                .hasPassedInOrder("telaahPerjanjian", "perbaikiPerjanjian", "batalkanPerjanjian");
    }

    @Test
    void pihak_kedua_tidak_dapat_mendahului_pihak_pertama() {
        Perjalanan perjanjian = mulai().selesaikan(SUSUN_PERJANJIAN, LANJUT).selesaikan(TELAAH_PERJANJIAN, LANJUT);

        assertThatThrownBy(() -> perjanjian.selesaikan(TANDA_TANGANI_PIHAK_KEDUA, LANJUT)).isInstanceOf(Bentrok.class);

        assertThat(perjanjian.perkara()).isWaitingAt("tandaTanganiPihakPertama");
    }

    @Test
    void setiap_tugas_datang_kepada_pihaknya_dengan_batas_waktunya() {
        Perjalanan perjanjian = mulai();
        pastikan(perjanjian, "pihak-pertama-1");

        perjanjian.selesaikan(SUSUN_PERJANJIAN, LANJUT);
        pastikan(perjanjian, "pihak-kedua-1");

        perjanjian.selesaikan(TELAAH_PERJANJIAN, KEMBALI);
        pastikan(perjanjian, "pihak-pertama-1");

        perjanjian.selesaikan(PERBAIKI_PERJANJIAN, LANJUT).selesaikan(TELAAH_PERJANJIAN, LANJUT);
        pastikan(perjanjian, "pihak-pertama-1");

        perjanjian.selesaikan(TANDA_TANGANI_PIHAK_PERTAMA, LANJUT);
        pastikan(perjanjian, "pihak-kedua-1");
    }

    private static Perjalanan mulai() {
        return Perjalanan.mulai(PERJANJIAN_KINERJA, "perjanjian-7");
    }

    private static void pastikan(Perjalanan perjanjian, String kelompok) {
        assertThat(perjanjian.kelompok()).isEqualTo(kelompok);
        assertThat(perjanjian.tugas().getDueDate()).isEqualTo(StandIns.hari(30));
    }
}
