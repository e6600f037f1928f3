package id.tepat.proses.camunda;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the server's managed threads. */
class PelaksanaPekerjaan extends JobExecutor {

    private static final int TUNGGU_TERLAMA_MILIDETIK = 5_000;

    private final ManagedExecutorService pelaksana;

    PelaksanaPekerjaan(ManagedExecutorService pelaksana) {
        this.pelaksana = pelaksana;
        setMaxJobsPerAcquisition(3);
        // Looking every few seconds is one indexed query; so a moved clock is noticed soon on every server.
        setMaxWait(TUNGGU_TERLAMA_MILIDETIK);
    }

    @Override
    protected void startExecutingJobs() {
        startJobAcquisitionThread();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> pekerjaan, ProcessEngineImpl mesin) {
        try {
            pelaksana.execute(getExecuteJobsRunnable(pekerjaan, mesin));
        } catch (RejectedExecutionException penuh) {
            rejectedJobsHandler.jobsRejected(pekerjaan, mesin, this);
        }
    }
}
