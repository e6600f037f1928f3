package id.tepat.proses.camunda;

import id.tepat.kalender.JamServer;
import id.tepat.proses.PekerjaAlur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

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
