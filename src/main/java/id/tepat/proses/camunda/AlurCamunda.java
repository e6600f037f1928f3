package id.tepat.proses.camunda;

import id.tepat.galat.Bentrok;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.proses.Proses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** {@link Alur} on Camunda. Exceptions of the engine pass through: swallowing one would commit half a step. */
@ApplicationScoped
public class AlurCamunda implements Alur {

    private static final String KUNCI = "kunci";
    private static final String ARAH = "arah";

    private ProcessEngine mesin;

    protected AlurCamunda() {}

    @Inject
    public AlurCamunda(ProcessEngine mesin) {
        this.mesin = mesin;
    }

    @Override
    public void mulai(Proses proses, String kunci) {
        if (pernah(proses, kunci) == 0) {
            mesin.getRuntimeService().startProcessInstanceByKey(proses.kunciProses(), kunci, Map.of(KUNCI, kunci));
        }
    }

    @Override
    public void bukaKembali(Proses proses, String kunci) {
        if (berjalan(kunci).isEmpty()) {
            mesin.getRuntimeService().startProcessInstanceByMessage(
                    proses.kunciProses() + "-dibuka-kembali", kunci, Map.of(KUNCI, kunci));
        }
    }

    @Override
    public void bukaSiklus(String kunci) {
        mesin.getRuntimeService().createMessageCorrelation("siklus-triwulan-dibuka")
                .processInstanceBusinessKey(kunci).correlate();
    }

    @Override
    public void selesaikan(Set<Langkah> mungkin, String kunci, ArahAlur arah) {
        Task tugas = terbuka(kunci)
                .filter(satu -> mungkin.contains(Langkah.dariTugas(satu.getTaskDefinitionKey())))
                .orElseThrow(() -> new Bentrok("Langkah ini sudah dikerjakan atau sedang tidak terbuka."));
        mesin.getTaskService().complete(tugas.getId(), Map.of(ARAH, arah.name()));
    }

    @Override
    public void batalkan(String kunci, String sebab) {
        berjalan(kunci).ifPresent(satu -> mesin.getRuntimeService().deleteProcessInstance(satu.getId(), sebab));
    }

    @Override
    public void ubahTenggat(String kunci, Instant tenggat) {
        terbuka(kunci).ifPresent(tugas -> {
            tugas.setDueDate(Date.from(tenggat));
            mesin.getTaskService().saveTask(tugas);
        });
    }

    @Override
    public Optional<Langkah> langkahKini(String kunci) {
        return terbuka(kunci).map(tugas -> Langkah.dariTugas(tugas.getTaskDefinitionKey()));
    }

    @Override
    public List<String> langkahTerlewati(String kunci) {
        List<String> perkara = mesin.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(kunci).orderByProcessInstanceStartTime().asc().list().stream()
                .map(satu -> satu.getId()).toList();
        return perkara.stream()
                .flatMap(id -> mesin.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(id)
                        .finished().orderPartiallyByOccurrence().asc().list().stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private Optional<Task> terbuka(String kunci) {
        return Optional.ofNullable(
                mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(kunci).singleResult());
    }

    private Optional<ProcessInstance> berjalan(String kunci) {
        return Optional.ofNullable(
                mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(kunci).singleResult());
    }

    private long pernah(Proses proses, String kunci) {
        return mesin.getHistoryService().createHistoricProcessInstanceQuery()
                .processDefinitionKey(proses.kunciProses()).processInstanceBusinessKey(kunci).count();
    }
}
