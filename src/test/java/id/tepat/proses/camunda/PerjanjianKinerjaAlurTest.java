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
import org.junit.jupiter.api.Test;

/** The way of a Perjanjian Kinerja: drafted, reviewed, signed by both in order, in force. */
@Deployment(resources = "bpmn/perjanjian-kinerja.bpmn")
class PerjanjianKinerjaAlurTest extends PadaMesin {

    private static final int SEBULAN = 30;

    @Test
    void perjanjian_berlaku_setelah_ditelaah_dan_ditandatangani_kedua_pihak_berurutan() {
        Perjalanan perjanjian = mulai().menunggu(SUSUN_PERJANJIAN);

        perjanjian.selesaikan(SUSUN_PERJANJIAN, LANJUT).menunggu(TELAAH_PERJANJIAN);

        perjanjian.selesaikan(TELAAH_PERJANJIAN, LANJUT).menunggu(TANDA_TANGANI_PIHAK_PERTAMA);

        perjanjian.selesaikan(TANDA_TANGANI_PIHAK_PERTAMA, LANJUT).menunggu(TANDA_TANGANI_PIHAK_KEDUA);
        assertThat(beans.calls()).noneMatch(panggilan -> panggilan.startsWith("pemberlakuanPerjanjian"));

        perjanjian.selesaikan(TANDA_TANGANI_PIHAK_KEDUA, LANJUT);
        assertThat(perjanjian.perkara()).isEnded().hasNotPassed("perbaikiPerjanjian").hasPassedInOrder("susunPerjanjian",
                "telaahPerjanjian", "tandaTanganiPihakPertama", "tandaTanganiPihakKedua", "berlakukanPerjanjian",
                "akhiriPerjanjian");
        assertThat(beans.calls()).endsWith("pemberlakuanPerjanjian.berlakukan perjanjian-7");
    }

    @Test
    void setiap_tahap_dicatat_begitu_tugasnya_datang_bersama_batas_waktunya() {
        mulai().selesaikan(SUSUN_PERJANJIAN, LANJUT).selesaikan(TELAAH_PERJANJIAN, KEMBALI).selesaikan(PERBAIKI_PERJANJIAN, LANJUT)
                .selesaikan(TELAAH_PERJANJIAN, LANJUT).selesaikan(TANDA_TANGANI_PIHAK_PERTAMA, LANJUT);

        assertThat(beans.calls()).extracting(panggilan -> panggilan.replace("tahapPerjanjian.buka perjanjian-7 ", "")).containsExactly(
                "susunPerjanjian 2023-08-06T17:00:00Z", "telaahPerjanjian 2023-08-06T17:00:00Z", "perbaikiPerjanjian 2023-08-06T17:00:00Z",
                "telaahPerjanjian 2023-08-06T17:00:00Z", "tandaTanganiPihakPertama 2023-08-06T17:00:00Z",
                "tandaTanganiPihakKedua 2023-08-06T17:00:00Z");
    }

    @Test
    void perjanjian_yang_dikembalikan_pihak_kedua_diperbaiki_dan_ditelaah_lagi() {
        Perjalanan perjanjian = mulai().selesaikan(SUSUN_PERJANJIAN, LANJUT);

        perjanjian.selesaikan(TELAAH_PERJANJIAN, KEMBALI).menunggu(PERBAIKI_PERJANJIAN);

        perjanjian.selesaikan(PERBAIKI_PERJANJIAN, LANJUT);
        assertThat(perjanjian.perkara()).isWaitingAt("telaahPerjanjian").hasNotPassed("tandaTanganiPihakPertama");
    }

    @Test
    void perjanjian_yang_dihentikan_penyusunnya_berakhir_tanpa_berlaku() {
        Perjalanan perjanjian = mulai();

        perjanjian.selesaikan(SUSUN_PERJANJIAN, BERHENTI);

        assertThat(perjanjian.perkara()).isEnded().hasPassed("batalkanPerjanjian").hasNotPassed("telaahPerjanjian");
        assertThat(beans.calls()).containsExactly("tahapPerjanjian.buka perjanjian-7 susunPerjanjian 2023-08-06T17:00:00Z");
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

        perjanjian.menunggu(TANDA_TANGANI_PIHAK_PERTAMA);
    }

    @Test
    void setiap_tugas_datang_kepada_pihaknya_dengan_batas_waktunya() {
        Perjalanan perjanjian = mulai().menunggu("pihak-pertama-1", SEBULAN);

        perjanjian.selesaikan(SUSUN_PERJANJIAN, LANJUT).menunggu("pihak-kedua-1", SEBULAN);

        perjanjian.selesaikan(TELAAH_PERJANJIAN, KEMBALI).menunggu("pihak-pertama-1", SEBULAN);

        perjanjian.selesaikan(PERBAIKI_PERJANJIAN, LANJUT).selesaikan(TELAAH_PERJANJIAN, LANJUT)
                .menunggu("penandatangan-pertama-1", SEBULAN);

        perjanjian.selesaikan(TANDA_TANGANI_PIHAK_PERTAMA, LANJUT).menunggu("pihak-kedua-1", SEBULAN);
    }

    private static Perjalanan mulai() {
        return Perjalanan.mulai(PERJANJIAN_KINERJA, "perjanjian-7");
    }
}
