package id.tepat.proses.camunda;

import static id.tepat.proses.Proses.SIKLUS_TRIWULAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One quarter: opened by its day or by hand, one perangkat daerah at a time, then looked after every morning. */
@Deployment(resources = "bpmn/siklus-triwulan.bpmn")
class SiklusTriwulanTest extends PadaMesin {

    private static final LocalDate PEMBUKAAN = LocalDate.of(2023, 7, 1);

    private final ManagementService jobs = DiagramEngine.engine().getManagementService();
    private Siklus siklus;

    @BeforeEach
    void siapkanSiklus() {
        siklus = beans.siklus;
        jam(PEMBUKAAN.minusDays(3), 9);
    }

    @Test
    void triwulan_menunggu_sampai_sehari_setelah_berakhir() {
        Perjalanan triwulan = mulai();
        assertThat(triwulan.perkara()).isWaitingAt("tungguPembukaan");

        jam(PEMBUKAAN.minusDays(1), 23);
        kerjakanYangTiba();
        assertThat(siklus.dibuka()).isEmpty();

        jam(PEMBUKAAN, 0);
        kerjakanYangTiba();
        assertThat(siklus.dibuka()).containsExactly("Kedungjajang", "Gucialit", "Jatiroto");
        assertThat(siklus.disiapkan()).containsExactly("sesudah 2023-2");
        assertThat(triwulan.perkara()).isWaitingAt("tungguPagi").hasPassedInOrder("mulaiSiklus", "tungguWaktuBuka",
                "bukaLaporan", "siapkanBerikutnya").hasNotPassed("terimaPembukaan");
    }

    @Test
    void kabupaten_dapat_membuka_triwulan_dengan_tangan_dan_jamnya_tidak_membukanya_lagi() {
        Perjalanan triwulan = mulai();

        triwulan.alur().bukaSiklus("2023-2");
        kerjakanYangTiba();
        assertThat(siklus.dibuka()).hasSize(3);
        assertThat(triwulan.perkara()).isWaitingAt("tungguPagi").hasPassed("terimaPembukaan").hasNotPassed("tungguWaktuBuka");

        jam(PEMBUKAAN, 0);
        kerjakanYangTiba();
        assertThat(siklus.dibuka()).hasSize(3);
        assertThat(siklus.disiapkan()).hasSize(1);
    }

    @Test
    void triwulan_yang_sudah_terbuka_tidak_dapat_dibuka_lagi_dengan_tangan() {
        Perjalanan triwulan = mulai();
        jam(PEMBUKAAN, 0);
        kerjakanYangTiba();

        assertThatThrownBy(() -> triwulan.alur().bukaSiklus("2023-2"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void triwulan_lain_tidak_ikut_terbuka() {
        Perjalanan kedua = mulai();
        Perjalanan ketiga = Perjalanan.mulai(SIKLUS_TRIWULAN, "2023-3");

        kedua.alur().bukaSiklus("2023-2");

        assertThat(ketiga.perkara()).isWaitingAt("tungguPembukaan");
    }

    @Test
    void setiap_perangkat_daerah_dibuka_dalam_transaksinya_sendiri() {
        mulai().alur().bukaSiklus("2023-2");

        kerjakanSatu();
        assertThat(siklus.dibuka()).containsExactly("Kedungjajang");

        kerjakanSatu();
        assertThat(siklus.dibuka()).containsExactly("Kedungjajang", "Gucialit");
    }

    @Test
    void pembukaan_yang_terpotong_diteruskan_tanpa_yang_ganda() {
        Perjalanan triwulan = mulai();
        triwulan.alur().bukaSiklus("2023-2");
        siklus.gagalSekaliPada("Gucialit");

        kerjakanSatu();
        assertThatThrownBy(this::kerjakanSatu).hasMessageContaining("Gucialit");
        assertThat(siklus.dibuka()).containsExactly("Kedungjajang");
        assertThat(siapDikerjakan()).as("it waits five minutes before it tries again").isEmpty();

        jam(PEMBUKAAN.minusDays(3), 10);
        kerjakanYangTiba();
        assertThat(siklus.dibuka()).containsExactly("Kedungjajang", "Gucialit", "Jatiroto");
        assertThat(siklus.disiapkan()).containsExactly("sesudah 2023-2");
        assertThat(triwulan.perkara()).isWaitingAt("tungguPagi");
    }

    @Test
    void setiap_pagi_pukul_tujuh_dikerjakan_sekali() {
        terbuka();

        jam(PEMBUKAAN, 6);
        kerjakanYangTiba();
        assertThat(siklus.hariDikerjakan()).isEmpty();

        jam(PEMBUKAAN, 7);
        kerjakanYangTiba();
        jam(PEMBUKAAN, 20);
        kerjakanYangTiba();
        assertThat(siklus.hariDikerjakan()).containsExactly(PEMBUKAAN);

        jam(PEMBUKAAN.plusDays(1), 7);
        kerjakanYangTiba();
        assertThat(siklus.hariDikerjakan()).containsExactly(PEMBUKAAN, PEMBUKAAN.plusDays(1));
    }

    @Test
    void hari_yang_terlewat_saat_server_mati_dikejar_sekali_saja() {
        terbuka();
        jam(PEMBUKAAN, 7);
        kerjakanYangTiba();

        jam(PEMBUKAAN.plusDays(5), 13);
        kerjakanYangTiba();
        assertThat(siklus.hariDikerjakan()).containsExactly(PEMBUKAAN, PEMBUKAAN.plusDays(5));

        jam(PEMBUKAAN.plusDays(6), 7);
        kerjakanYangTiba();
        assertThat(siklus.hariDikerjakan()).hasSize(3).endsWith(PEMBUKAAN.plusDays(6));
    }

    @Test
    void satu_triwulan_hanya_mempunyai_satu_pekerjaan_yang_menunggu() {
        terbuka();

        assertThat(jobs.createJobQuery().count()).isOne();
    }

    @Test
    void pagi_yang_gagal_dicoba_lagi_pada_hari_itu_juga() {
        Perjalanan triwulan = terbuka();
        jam(PEMBUKAAN, 7);
        siklus.gagalSekaliPagiIni();

        assertThatThrownBy(this::kerjakanSatu).hasMessageContaining("morning");
        assertThat(triwulan.perkara()).isWaitingAt("tungguPagi");

        jam(PEMBUKAAN, 8);
        kerjakanYangTiba();
        assertThat(siklus.hariDikerjakan()).containsExactly(PEMBUKAAN);
    }

    @Test
    void triwulan_yang_selesai_mengakhiri_siklusnya() {
        Perjalanan triwulan = terbuka();

        jam(siklus.hariTerakhir(), 7);
        kerjakanYangTiba();

        assertThat(triwulan.perkara()).isEnded().hasPassedInOrder("tungguPagi", "kerjakanHarian", "akhiriSiklus");
        assertThat(jobs.createJobQuery().count()).isZero();
    }

    @Test
    void siklus_yang_dimulai_dua_kali_tetap_satu() {
        mulai().alur().mulai(SIKLUS_TRIWULAN, "2023-2");

        assertThat(DiagramEngine.engine().getRuntimeService().createProcessInstanceQuery().count()).isOne();
    }

    private static Perjalanan mulai() {
        return Perjalanan.mulai(SIKLUS_TRIWULAN, "2023-2");
    }

    private Perjalanan terbuka() {
        Perjalanan triwulan = mulai();
        jam(PEMBUKAAN, 1);
        kerjakanYangTiba();
        assertThat(triwulan.perkara()).isWaitingAt("tungguPagi");
        return triwulan;
    }

    private static void jam(LocalDate hari, int pukul) {
        ClockUtil.setCurrentTime(Date.from(LocalDateTime.of(hari, LocalTime.of(pukul, 0)).atZone(Siklus.WIB).toInstant()));
    }

    private List<Job> siapDikerjakan() {
        return jobs.createJobQuery().executable().list();
    }

    /** Works off one job that has come due. */
    private void kerjakanSatu() {
        List<Job> siap = siapDikerjakan();
        assertThat(siap).as("one job is due").hasSize(1);
        jobs.executeJob(siap.get(0).getId());
    }

    /** Works off everything that has come due at this hour, as the job executor would. */
    private void kerjakanYangTiba() {
        while (!siapDikerjakan().isEmpty()) {
            kerjakanSatu();
        }
    }
}
