package id.tepat.proses.camunda;

import static id.tepat.proses.ArahAlur.BERHENTI;
import static id.tepat.proses.ArahAlur.KEMBALI;
import static id.tepat.proses.ArahAlur.LANJUT;
import static id.tepat.proses.Langkah.PERBAIKI_LAPORAN;
import static id.tepat.proses.Langkah.SUSUN_LAPORAN;
import static id.tepat.proses.Langkah.TANGGAPI_LAPORAN;
import static id.tepat.proses.Langkah.VERIFIKASI_LAPORAN;
import static id.tepat.proses.Proses.LAPORAN_INDIVIDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.tepat.galat.Bentrok;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.test.Deployment;
import org.junit.jupiter.api.Test;

/** The chain of kasi, kasubag and sekretaris: penyusun, atasan langsung, kabupaten. */
@Deployment(resources = "bpmn/laporan-individu.bpmn")
class LaporanIndividuTest extends PadaMesin {

    @Test
    void laporan_yang_baik_berjalan_dari_penyusun_lewat_atasan_dan_kabupaten_sampai_selesai() {
        Perjalanan laporan = mulai().menunggu(SUSUN_LAPORAN);

        laporan.selesaikan(SUSUN_LAPORAN, LANJUT).menunggu(TANGGAPI_LAPORAN);

        laporan.selesaikan(TANGGAPI_LAPORAN, LANJUT).menunggu(VERIFIKASI_LAPORAN);

        laporan.selesaikan(VERIFIKASI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isEnded().hasNotPassed("perbaikiLaporan").hasPassedInOrder("mulaiLaporan",
                "susunLaporan", "tanggapiLaporan", "verifikasiLaporan", "selesaikanLaporan", "akhiriLaporan");
        assertThat(beans.calls()).endsWith("penyelesaianLaporan.selesaikan laporan-1")
                .filteredOn(call -> call.startsWith("penyelesaianLaporan")).hasSize(1);
    }

    @Test
    void laporan_yang_dikembalikan_atasan_diperbaiki_dan_ditanggapi_lagi() {
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT);

        laporan.selesaikan(TANGGAPI_LAPORAN, KEMBALI).menunggu(PERBAIKI_LAPORAN);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isWaitingAt("tanggapiLaporan").hasNotPassed("verifikasiLaporan");

        laporan.selesaikan(TANGGAPI_LAPORAN, KEMBALI).menunggu(PERBAIKI_LAPORAN);
    }

    @Test
    void laporan_yang_dikembalikan_kabupaten_menempuh_seluruh_rantai_lagi() {
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT).selesaikan(TANGGAPI_LAPORAN, LANJUT);

        laporan.selesaikan(VERIFIKASI_LAPORAN, KEMBALI).menunggu(PERBAIKI_LAPORAN);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT).menunggu(TANGGAPI_LAPORAN);

        laporan.selesaikan(TANGGAPI_LAPORAN, LANJUT).selesaikan(VERIFIKASI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isEnded().hasPassed("perbaikiLaporan", "selesaikanLaporan");
        assertThat(laporan.alur().langkahTerlewati("laporan-1")).containsSubsequence("susunLaporan", "tanggapiLaporan",
                "verifikasiLaporan", "perbaikiLaporan", "tanggapiLaporan", "verifikasiLaporan", "akhiriLaporan");
    }

    @Test
    void tanpa_verifikasi_kabupaten_tanggapan_atasan_menyelesaikan_laporan() {
        beans.tanpaVerifikasi();
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT);

        laporan.selesaikan(TANGGAPI_LAPORAN, LANJUT);

        assertThat(laporan.perkara()).isEnded().hasNotPassed("verifikasiLaporan")
                .hasPassedInOrder("tanggapiLaporan", "timbangVerifikasi", "selesaikanLaporan", "akhiriLaporan");
    }

    @Test
    void laporan_yang_dibuka_kembali_mulai_dari_perbaikan_dan_menempuh_seluruh_rantai() {
        Perjalanan laporan = Perjalanan.bukaKembali(LAPORAN_INDIVIDU, "laporan-1");
        assertThat(laporan.perkara()).isWaitingAt("perbaikiLaporan").hasNotPassed("susunLaporan");

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT).selesaikan(TANGGAPI_LAPORAN, LANJUT)
                .selesaikan(VERIFIKASI_LAPORAN, LANJUT);

        assertThat(laporan.perkara()).isEnded().hasPassedInOrder("bukaKembaliLaporan", "perbaikiLaporan",
                "tanggapiLaporan", "verifikasiLaporan", "selesaikanLaporan");
    }

    @Test
    void setiap_tugas_datang_kepada_kelompoknya_dengan_batas_waktunya_sendiri() {
        Perjalanan laporan = mulai().menunggu("penyusun-1", 0);

        laporan.selesaikan(SUSUN_LAPORAN, LANJUT).menunggu("atasan-1", 3);

        laporan.selesaikan(TANGGAPI_LAPORAN, KEMBALI).menunggu("penyusun-1", 2);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT).selesaikan(TANGGAPI_LAPORAN, LANJUT).menunggu("verifikator", 5);
    }

    @Test
    void setiap_tahap_dicatat_begitu_tugasnya_datang_bersama_tenggatnya() {
        mulai().selesaikan(SUSUN_LAPORAN, LANJUT).selesaikan(TANGGAPI_LAPORAN, LANJUT);

        assertThat(beans.calls()).containsExactly(
                "tahapLaporan.buka laporan-1 susunLaporan 2023-07-07T17:00:00Z",
                "tahapLaporan.buka laporan-1 tanggapiLaporan 2023-07-10T17:00:00Z",
                "tahapLaporan.buka laporan-1 verifikasiLaporan 2023-07-12T17:00:00Z");
    }

    @Test
    void arah_yang_tidak_dikenal_diagram_ditolak_dan_tugas_tetap_menunggu() {
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT);

        assertThatThrownBy(() -> laporan.selesaikan(TANGGAPI_LAPORAN, BERHENTI))
                .isInstanceOf(ProcessEngineException.class).hasMessageContaining("putuskanTanggapan");

        laporan.menunggu(TANGGAPI_LAPORAN);
    }

    @Test
    void langkah_yang_tidak_terbuka_tidak_dapat_diselesaikan() {
        Perjalanan laporan = mulai();

        assertThatThrownBy(() -> laporan.selesaikan(VERIFIKASI_LAPORAN, LANJUT)).isInstanceOf(Bentrok.class);

        laporan.menunggu(SUSUN_LAPORAN);
    }

    @Test
    void pekerjaan_yang_gagal_di_ujung_rantai_tidak_meninggalkan_jejak_apa_pun() {
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT).selesaikan(TANGGAPI_LAPORAN, LANJUT);
        beans.penyelesaianGagal();

        assertThatThrownBy(() -> laporan.selesaikan(VERIFIKASI_LAPORAN, LANJUT)).hasMessageContaining("selesaikan");

        assertThat(laporan.perkara()).isWaitingAt("verifikasiLaporan").hasNotPassed("verifikasiLaporan");
    }

    private static Perjalanan mulai() {
        return Perjalanan.mulai(LAPORAN_INDIVIDU, "laporan-1");
    }
}
