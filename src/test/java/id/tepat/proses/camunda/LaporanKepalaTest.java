package id.tepat.proses.camunda;

import static id.tepat.proses.ArahAlur.KEMBALI;
import static id.tepat.proses.ArahAlur.LANJUT;
import static id.tepat.proses.Langkah.PERBAIKI_LAPORAN;
import static id.tepat.proses.Langkah.SUSUN_LAPORAN;
import static id.tepat.proses.Langkah.TANGGAPI_LAPORAN;
import static id.tepat.proses.Langkah.VERIFIKASI_LAPORAN;
import static id.tepat.proses.Proses.LAPORAN_KEPALA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.test.Deployment;
import org.junit.jupiter.api.Test;

/** The camat's own chain: the kabupaten verifies first, his superior has the last word. */
@Deployment(resources = "bpmn/laporan-kepala.bpmn")
class LaporanKepalaTest extends PadaMesin {

    @Test
    void laporan_kepala_diverifikasi_lebih_dahulu_dan_ditanggapi_sebagai_kata_akhir() {
        Perjalanan laporan = mulai().menunggu(SUSUN_LAPORAN);

        laporan.selesaikan(SUSUN_LAPORAN, LANJUT).menunggu(VERIFIKASI_LAPORAN);

        laporan.selesaikan(VERIFIKASI_LAPORAN, LANJUT).menunggu(TANGGAPI_LAPORAN);

        laporan.selesaikan(TANGGAPI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isEnded().hasPassedInOrder("susunLaporan", "verifikasiLaporan",
                "tanggapiLaporan", "selesaikanLaporan", "akhiriLaporan");
        assertThat(beans.calls()).endsWith("penyelesaianLaporan.selesaikan laporan-2");
    }

    @Test
    void laporan_yang_dikembalikan_kabupaten_diperbaiki_dan_diverifikasi_lagi() {
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT);

        laporan.selesaikan(VERIFIKASI_LAPORAN, KEMBALI).menunggu(PERBAIKI_LAPORAN);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isWaitingAt("verifikasiLaporan").hasNotPassed("tanggapiLaporan");
    }

    @Test
    void laporan_yang_dikembalikan_atasan_diverifikasi_lagi_sebelum_ditanggapi() {
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT).selesaikan(VERIFIKASI_LAPORAN, LANJUT);

        laporan.selesaikan(TANGGAPI_LAPORAN, KEMBALI).menunggu(PERBAIKI_LAPORAN);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT).menunggu(VERIFIKASI_LAPORAN);

        laporan.selesaikan(VERIFIKASI_LAPORAN, LANJUT).selesaikan(TANGGAPI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isEnded();
        assertThat(laporan.alur().langkahTerlewati("laporan-2")).containsSubsequence("verifikasiLaporan",
                "tanggapiLaporan", "perbaikiLaporan", "verifikasiLaporan", "tanggapiLaporan", "selesaikanLaporan");
    }

    @Test
    void laporan_kepala_yang_dibuka_kembali_mulai_dari_perbaikan() {
        Perjalanan laporan = Perjalanan.bukaKembali(LAPORAN_KEPALA, "laporan-2").menunggu(PERBAIKI_LAPORAN);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT);

        assertThat(laporan.perkara()).isWaitingAt("verifikasiLaporan").hasPassed("bukaKembaliLaporan");
    }

    @Test
    void setiap_tugas_datang_kepada_kelompoknya_dan_membuka_tahapnya() {
        Perjalanan laporan = mulai();
        assertThat(laporan.kelompok()).isEqualTo("penyusun-1");

        laporan.selesaikan(SUSUN_LAPORAN, LANJUT);
        assertThat(laporan.kelompok()).isEqualTo("verifikator");

        laporan.selesaikan(VERIFIKASI_LAPORAN, LANJUT);
        assertThat(laporan.kelompok()).isEqualTo("atasan-1");

        laporan.selesaikan(TANGGAPI_LAPORAN, KEMBALI);
        assertThat(laporan.kelompok()).isEqualTo("penyusun-1");
        assertThat(beans.calls()).containsExactly(
                "tahapLaporan.buka laporan-2 susunLaporan 2023-07-07T17:00:00Z",
                "tahapLaporan.buka laporan-2 verifikasiLaporan 2023-07-12T17:00:00Z",
                "tahapLaporan.buka laporan-2 tanggapiLaporan 2023-07-10T17:00:00Z",
                "tahapLaporan.buka laporan-2 perbaikiLaporan 2023-07-09T17:00:00Z");
    }

    private static Perjalanan mulai() {
        return Perjalanan.mulai(LAPORAN_KEPALA, "laporan-2");
    }
}
