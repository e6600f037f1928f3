package id.tepat.proses.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every diagram is accepted by the engine as it stands, under its file name as key. */
class PemasanganTest {

    @ParameterizedTest
    @ValueSource(strings = {"perjanjian-kinerja", "siklus-triwulan", "laporan-individu", "laporan-kepala",
            "laporan-perangkat-daerah"})
    void setiap_diagram_diterima_mesin_dengan_nama_berkasnya(String kunciProses) {
        RepositoryService repository = DiagramEngine.engine().getRepositoryService();

        DeploymentWithDefinitions deployment = repository.createDeployment()
                .addClasspathResource("bpmn/" + kunciProses + ".bpmn").deployWithResult();

        assertThat(deployment.getDeployedProcessDefinitions()).singleElement()
                .returns(kunciProses, ProcessDefinition::getKey)
                .returns(3650, ProcessDefinition::getHistoryTimeToLive);
        repository.deleteDeployment(deployment.getId(), true);
    }
}
