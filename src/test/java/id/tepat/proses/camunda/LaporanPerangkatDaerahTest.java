package id.tepat.proses.camunda;

import static id.tepat.proses.ArahAlur.KEMBALI;
import static id.tepat.proses.ArahAlur.LANJUT;
import static id.tepat.proses.Langkah.PERBAIKI_LAPORAN;
import static id.tepat.proses.Langkah.SAHKAN_LAPORAN;
import static id.tepat.proses.Langkah.SUSUN_LAPORAN;
import static id.tepat.proses.Langkah.VERIFIKASI_LAPORAN;
import static id.tepat.proses.Proses.LAPORAN_PERANGKAT_DAERAH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.test.Deployment;
import org.junit.jupiter.api.Test;

/** The chain of the kecamatan's report: prepared, signed by the camat, verified; the Sekda is told. */
@Deployment(resources = "bpmn/laporan-perangkat-daerah.bpmn")
class LaporanPerangkatDaerahTest extends PadaMesin {

    @Test
    void laporan_disahkan_kepala_diverifikasi_dan_atasan_kepala_diberi_tahu_sebelum_dikunci() {
        Perjalanan laporan = mulai().menunggu(SUSUN_LAPORAN);

        laporan.selesaikan(SUSUN_LAPORAN, LANJUT).menunggu(SAHKAN_LAPORAN);

        laporan.selesaikan(SAHKAN_LAPORAN, LANJUT).menunggu(VERIFIKASI_LAPORAN);

        laporan.selesaikan(VERIFIKASI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isEnded().hasPassedInOrder("susunLaporan", "sahkanLaporan", "verifikasiLaporan",
                "beriTahuAtasanKepala", "selesaikanLaporan", "akhiriLaporan");
        assertThat(beans.calls()).endsWith("penyelesaianLaporan.beriTahuAtasanKepala laporan-3",
                "penyelesaianLaporan.selesaikan laporan-3");
    }

    @Test
    void laporan_yang_dikembalikan_kepala_diperbaiki_dan_disahkan_lagi() {
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT);

        laporan.selesaikan(SAHKAN_LAPORAN, KEMBALI).menunggu(PERBAIKI_LAPORAN);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isWaitingAt("sahkanLaporan").hasNotPassed("verifikasiLaporan");
    }

    @Test
    void laporan_yang_dikembalikan_kabupaten_disahkan_lagi_sebelum_diverifikasi() {
        Perjalanan laporan = mulai().selesaikan(SUSUN_LAPORAN, LANJUT).selesaikan(SAHKAN_LAPORAN, LANJUT);

        laporan.selesaikan(VERIFIKASI_LAPORAN, KEMBALI).menunggu(PERBAIKI_LAPORAN);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT).menunggu(SAHKAN_LAPORAN);

        laporan.selesaikan(SAHKAN_LAPORAN, LANJUT).selesaikan(VERIFIKASI_LAPORAN, LANJUT);
        assertThat(laporan.perkara()).isEnded();
        assertThat(laporan.alur().langkahTerlewati("laporan-3")).containsSubsequence("verifikasiLaporan",
                "perbaikiLaporan", "sahkanLaporan", "verifikasiLaporan", "selesaikanLaporan");
    }

    @Test
    void laporan_perangkat_daerah_yang_dibuka_kembali_mulai_dari_perbaikan() {
        Perjalanan laporan = Perjalanan.bukaKembali(LAPORAN_PERANGKAT_DAERAH, "laporan-3").menunggu(PERBAIKI_LAPORAN);

        laporan.selesaikan(PERBAIKI_LAPORAN, LANJUT);

        assertThat(laporan.perkara()).isWaitingAt("sahkanLaporan").hasPassed("bukaKembaliLaporan");
    }

    @Test
    void setiap_tugas_datang_kepada_kelompoknya_dan_membuka_tahapnya() {
        Perjalanan laporan = mulai();
        assertThat(laporan.kelompok()).isEqualTo("penyusun-1");

        laporan.selesaikan(SUSUN_LAPORAN, LANJUT);
        assertThat(laporan.kelompok()).isEqualTo("kepala-9");

        laporan.selesaikan(SAHKAN_LAPORAN, LANJUT);
        assertThat(laporan.kelompok()).isEqualTo("verifikator");

        laporan.selesaikan(VERIFIKASI_LAPORAN, KEMBALI);
        assertThat(laporan.kelompok()).isEqualTo("penyusun-1");
        assertThat(beans.calls()).containsExactly(
                "tahapLaporan.buka laporan-3 susunLaporan 2023-07-07T17:00:00Z",
                "tahapLaporan.buka laporan-3 sahkanLaporan 2023-07-07T17:00:00Z",
                "tahapLaporan.buka laporan-3 verifikasiLaporan 2023-07-12T17:00:00Z",
                "tahapLaporan.buka laporan-3 perbaikiLaporan 2023-07-09T17:00:00Z");
    }

    private static Perjalanan mulai() {
        return Perjalanan.mulai(LAPORAN_PERANGKAT_DAERAH, "laporan-3");
    }
}
