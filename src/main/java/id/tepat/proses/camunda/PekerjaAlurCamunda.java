package id.tepat.proses.camunda;

import id.tepat.kalender.JamServer;
import id.tepat.proses.PekerjaAlur;
import id.tepat.proses.PekerjaanGagal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** {@link PekerjaAlur} on Camunda's job executor. */
@ApplicationScoped
public class PekerjaAlurCamunda implements PekerjaAlur {

    /** A job that gave up while something was broken gets new tries at the next start. */
    private static final int COBA_LAGI = 3;

    @Inject
    private ProcessEngine mesin;

    @Inject
    private MesinAlur pengelola;

    @Inject
    private JamServer jam;

    @Override
    public void mulaiBekerja() {
        mesin.getManagementService().createJobQuery().noRetriesLeft().list().forEach(menyerah ->
                mesin.getManagementService().setJobRetries(menyerah.getId(), COBA_LAGI));
        pengelola.mulaiBekerja();
    }

    @Override
    public List<PekerjaanGagal> gagal() {
        return mesin.getManagementService().createJobQuery().withException().orderByJobDuedate().asc().list().stream().map(this::gagal).toList();
    }

    private PekerjaanGagal gagal(Job pekerjaan) {
        String simpul = mesin.getManagementService().createJobDefinitionQuery().jobDefinitionId(pekerjaan.getJobDefinitionId()).singleResult().getActivityId();
        FlowNode gambar = mesin.getRepositoryService().getBpmnModelInstance(pekerjaan.getProcessDefinitionId()).getModelElementById(simpul);
        String kunci = mesin.getRuntimeService().createProcessInstanceQuery().processInstanceId(pekerjaan.getProcessInstanceId()).singleResult().getBusinessKey();
        Instant berikutnya = pekerjaan.getRetries() == 0 || pekerjaan.getDuedate() == null ? null : pekerjaan.getDuedate().toInstant();
        return new PekerjaanGagal(pekerjaan.getId(), kunci, gambar.getName(), pekerjaan.getExceptionMessage(), pekerjaan.getRetries(), berikutnya);
    }

    @Override
    public void cobaLagi(String id) {
        Job pekerjaan = mesin.getManagementService().createJobQuery().jobId(id).withException().singleResult();
        if (pekerjaan != null) {
            mesin.getManagementService().setJobRetries(id, Math.max(pekerjaan.getRetries(), COBA_LAGI));
            mesin.getManagementService().setJobDuedate(id, Date.from(jam.kini()));
        }
    }

    @Override
    public void samakanJam() {
        pengelola.samakanJam(jam.geseran());
    }

    @Override
    public void kerjakanYangJatuhTempo() {
        List<Job> jatuhTempo;
        do {
            jatuhTempo = mesin.getManagementService().createJobQuery().executable().list();
            jatuhTempo.forEach(pekerjaan -> mesin.getManagementService().executeJob(pekerjaan.getId()));
        } while (!jatuhTempo.isEmpty());
    }
}
