package id.tepat.proses.camunda;

import static id.tepat.proses.ArahAlur.LANJUT;
import static id.tepat.proses.Langkah.SUSUN_LAPORAN;
import static id.tepat.proses.Langkah.TANGGAPI_LAPORAN;
import static id.tepat.proses.Proses.LAPORAN_INDIVIDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The engine is no ornament: in copies of the diagram from which the way from Tanggapi to Verifikasi is
 * taken, the cycle does not come through. The first test is the twin with an untouched copy.
 */
class DiagramTerpotongTest {

    private final RepositoryService repository = DiagramEngine.engine().getRepositoryService();
    private final BpmnModelInstance salinan = Bpmn.readModelFromFile(Path.of("bpmn/laporan-individu.bpmn").toFile());

    @BeforeEach
    void siapkan() {
        DiagramEngine.freshStandIns();
    }

    @AfterEach
    void bersihkan() {
        repository.createDeploymentQuery().list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void salinan_utuh_membawa_laporan_dari_tanggapan_ke_verifikasi() {
        pasang();

        Perjalanan laporan = sampaiTanggapan().selesaikan(TANGGAPI_LAPORAN, LANJUT);

        assertThat(laporan.perkara()).isWaitingAt("verifikasiLaporan");
    }

    @Test
    void tanpa_garis_ke_verifikasi_tanggapan_tidak_dapat_diselesaikan() {
        hapus("lanjutkanKeVerifikasi");
        tambahJalanBuntu("timbangVerifikasi");
        pasang();
        Perjalanan laporan = sampaiTanggapan();

        assertThatThrownBy(() -> laporan.selesaikan(TANGGAPI_LAPORAN, LANJUT))
                .isInstanceOf(ProcessEngineException.class).hasMessageContaining("timbangVerifikasi");

        assertThat(laporan.perkara()).isWaitingAt("tanggapiLaporan").hasNotPassed("tanggapiLaporan");
    }

    @Test
    void tanpa_garis_lanjut_dari_tanggapan_tanggapan_tidak_dapat_diselesaikan() {
        hapus("lanjutkanDariAtasan");
        tambahJalanBuntu("putuskanTanggapan");
        pasang();
        Perjalanan laporan = sampaiTanggapan();

        assertThatThrownBy(() -> laporan.selesaikan(TANGGAPI_LAPORAN, LANJUT))
                .isInstanceOf(ProcessEngineException.class).hasMessageContaining("putuskanTanggapan");

        assertThat(laporan.perkara()).isWaitingAt("tanggapiLaporan");
    }

    @Test
    void garis_ke_verifikasi_yang_hanya_dihapus_sudah_ditolak_saat_dipasang() {
        hapus("lanjutkanKeVerifikasi");

        assertThatThrownBy(this::pasang).isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("timbangVerifikasi").hasMessageContaining("only one outgoing sequence flow");
    }

    private Perjalanan sampaiTanggapan() {
        return Perjalanan.mulai(LAPORAN_INDIVIDU, "laporan-1").selesaikan(SUSUN_LAPORAN, LANJUT);
    }

    private void pasang() {
        repository.createDeployment().addModelInstance("laporan-individu.bpmn", salinan).deploy();
    }

    private void hapus(String garis) {
        SequenceFlow flow = salinan.getModelElementById(garis);
        assertThat(flow).as("flow %s stands in the diagram", garis).isNotNull();
        flow.getDiagramElement().getParentElement().removeChildElement(flow.getDiagramElement());
        flow.getParentElement().removeChildElement(flow);
    }

    /** A gateway with a single conditional flow is no gateway to the engine; a way that nobody takes keeps it one. */
    private void tambahJalanBuntu(String gerbang) {
        SequenceFlow flow = salinan.newInstance(SequenceFlow.class, "tempuhJalanBuntu");
        salinan.getModelElementById("timbangVerifikasi").getParentElement().addChildElement(flow);
        flow.setSource(salinan.getModelElementById(gerbang));
        flow.setTarget(salinan.getModelElementById("akhiriLaporan"));
        flow.getSource().getOutgoing().add(flow);
        flow.getTarget().getIncoming().add(flow);
        ConditionExpression condition = salinan.newInstance(ConditionExpression.class);
        condition.setTextContent("${arah == 'BERHENTI'}");
        flow.setConditionExpression(condition);
    }
}
