package id.tepat.proses.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.proses.Proses;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

/** The journey of one case through its diagram, taken through the seam the features use. */
final class Perjalanan {

    private final Alur alur = new AlurCamunda(DiagramEngine.engine());
    private final String kunci;
    private ProcessInstance perkara;

    private Perjalanan(String kunci) {
        this.kunci = kunci;
        AbstractAssertions.init(DiagramEngine.engine());
    }

    static Perjalanan mulai(Proses proses, String kunci) {
        Perjalanan perjalanan = new Perjalanan(kunci);
        perjalanan.alur.mulai(proses, kunci);
        return perjalanan.ikuti();
    }

    static Perjalanan bukaKembali(Proses proses, String kunci) {
        Perjalanan perjalanan = new Perjalanan(kunci);
        perjalanan.alur.bukaKembali(proses, kunci);
        return perjalanan.ikuti();
    }

    private Perjalanan ikuti() {
        perkara = DiagramEngine.engine().getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(kunci).singleResult();
        return this;
    }

    Perjalanan selesaikan(Langkah langkah, ArahAlur arah) {
        alur.selesaikan(langkah, kunci, arah);
        return this;
    }

    /** It waits there, and nowhere else. */
    Perjalanan menunggu(Langkah langkah) {
        BpmnAwareTests.assertThat(perkara).isWaitingAtExactly(langkah.tugas());
        return this;
    }

    /** The open task is offered to this group, and is due then. */
    Perjalanan menunggu(String penerima, int hariSesudahTenggat) {
        assertThat(kelompok()).isEqualTo(penerima);
        assertThat(tugas().getDueDate()).isEqualTo(StandIns.hari(hariSesudahTenggat));
        return this;
    }

    /** The case as the engine's own assertions take it. */
    ProcessInstance perkara() {
        return perkara;
    }

    Alur alur() {
        return alur;
    }

    Task tugas() {
        return DiagramEngine.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(kunci).singleResult();
    }

    /** The one group the open task is offered to. */
    String kelompok() {
        var links = DiagramEngine.engine().getTaskService().getIdentityLinksForTask(tugas().getId());
        return links.stream().map(IdentityLink::getGroupId).reduce((satu, dua) -> satu + "," + dua).orElse("");
    }
}
