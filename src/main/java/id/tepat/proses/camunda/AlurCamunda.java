package id.tepat.proses.camunda;

import id.tepat.galat.Bentrok;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.proses.Proses;
import id.tepat.proses.TugasMasuk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** {@link Alur} on Camunda. Exceptions of the engine pass through: swallowing one would commit half a step. */
@ApplicationScoped
public class AlurCamunda implements Alur {

    private static final String KUNCI = "kunci";
    private static final String ARAH = "arah";
    private static final String SIKLUS_DIBUKA = "siklus-triwulan-dibuka";

    private ProcessEngine mesin;

    protected AlurCamunda() {}

    @Inject
    public AlurCamunda(ProcessEngine mesin) {
        this.mesin = mesin;
    }

    @Override
    public void mulai(Proses proses, String kunci) {
        if (pernah(proses, kunci) == 0) {
            jalankan(proses, kunci);
        }
    }

    /** One command of the engine around all: it writes what they have in common in batches, once. */
    @Override
    public void mulaiBaru(Map<String, Proses> kasus) {
        ((ProcessEngineConfigurationImpl) mesin.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(perintah -> {
            kasus.forEach((kunci, proses) -> jalankan(proses, kunci));
            return null;
        });
    }

    private void jalankan(Proses proses, String kunci) {
        mesin.getRuntimeService().startProcessInstanceByKey(proses.kunciProses(), kunci, Map.of(KUNCI, kunci));
    }

    @Override
    public boolean berjalan(String kunci) {
        return perkaraBerjalan(kunci).isPresent();
    }

    @Override
    public boolean siklusMenunggu(String kunci) {
        return perkaraBerjalan(kunci).filter(satu -> mesin.getRuntimeService().createEventSubscriptionQuery()
                .processInstanceId(satu.getId()).eventName(SIKLUS_DIBUKA).count() > 0).isPresent();
    }

    @Override
    public void bukaKembali(Proses proses, String kunci) {
        if (perkaraBerjalan(kunci).isEmpty()) {
            mesin.getRuntimeService().startProcessInstanceByMessage(
                    proses.kunciProses() + "-dibuka-kembali", kunci, Map.of(KUNCI, kunci));
        }
    }

    @Override
    public void bukaSiklus(String kunci) {
        mesin.getRuntimeService().createMessageCorrelation(SIKLUS_DIBUKA)
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
        perkaraBerjalan(kunci).ifPresent(satu -> mesin.getRuntimeService().deleteProcessInstance(satu.getId(), sebab));
    }

    @Override
    public void ubahTenggat(String kunci, Instant tenggat) {
        terbuka(kunci).ifPresent(tugas -> {
            tugas.setDueDate(Date.from(tenggat));
            mesin.getTaskService().saveTask(tugas);
        });
    }

    @Override
    public List<TugasMasuk> tugas(Collection<String> kelompok, int mulai, int banyak) {
        if (kelompok.isEmpty()) {
            return List.of();
        }
        List<Task> isi = untuk(kelompok).orderByDueDate().asc().orderByTaskId().asc().listPage(mulai, banyak);
        Map<String, String> kunci = kunciDari(isi);
        return isi.stream().map(tugas -> masuk(tugas, kunci.get(tugas.getProcessInstanceId()))).toList();
    }

    @Override
    public long banyakTugas(Collection<String> kelompok) {
        return kelompok.isEmpty() ? 0 : untuk(kelompok).count();
    }

    @Override
    public Optional<TugasMasuk> langkahKini(String kunci) {
        return terbuka(kunci).map(tugas -> masuk(tugas, kunci));
    }

    @Override
    public boolean ditugaskan(String kunci, Set<Langkah> mungkin, Collection<String> kelompok) {
        return !kelompok.isEmpty() && untuk(kelompok).processInstanceBusinessKey(kunci)
                .taskDefinitionKeyIn(mungkin.stream().map(Langkah::tugas).toArray(String[]::new)).count() > 0;
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

    private TaskQuery untuk(Collection<String> kelompok) {
        return mesin.getTaskService().createTaskQuery().taskCandidateGroupIn(List.copyOf(kelompok)).active();
    }

    private Optional<Task> terbuka(String kunci) {
        return Optional.ofNullable(
                mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(kunci).singleResult());
    }

    private Optional<ProcessInstance> perkaraBerjalan(String kunci) {
        return Optional.ofNullable(
                mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(kunci).singleResult());
    }

    private long pernah(Proses proses, String kunci) {
        return mesin.getHistoryService().createHistoricProcessInstanceQuery()
                .processDefinitionKey(proses.kunciProses()).processInstanceBusinessKey(kunci).count();
    }

    private Map<String, String> kunciDari(List<Task> tugas) {
        if (tugas.isEmpty()) {
            return Map.of();
        }
        return mesin.getRuntimeService().createProcessInstanceQuery()
                .processInstanceIds(tugas.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private static TugasMasuk masuk(Task tugas, String kunci) {
        return new TugasMasuk(tugas.getId(), Langkah.dariTugas(tugas.getTaskDefinitionKey()), kunci,
                tugas.getDueDate() == null ? null : tugas.getDueDate().toInstant(), tugas.getCreateTime().toInstant());
    }
}
