package id.tepat.proses.camunda;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on the server's managed threads, one after the other: there are a few a day, and two of them at
 * once would only write the same notices. A job in hand is not taken again, also when a moved clock makes its lock look
 * old.
 */
class PelaksanaPekerjaan extends JobExecutor {

    private static final int TUNGGU_TERLAMA_MILIDETIK = 5_000;
    /** Longer than a transaction may last (server.xml has the server's 120 s): whoever still holds a lock then is dead. */
    private static final int KUNCI_MILIDETIK = 125_000;
    private static final int TUNGGU_GILIRAN_DETIK = 10;

    private final ManagedExecutorService pelaksana;
    private final ReentrantLock giliran = new ReentrantLock(true);
    private final Set<String> diTangan = ConcurrentHashMap.newKeySet();

    /** @param pemilik this server, the same after a restart: what it had locked when it died it may unlock then */
    PelaksanaPekerjaan(ManagedExecutorService pelaksana, String pemilik) {
        this.pelaksana = pelaksana;
        setLockOwner(pemilik);
        setLockTimeInMillis(KUNCI_MILIDETIK);
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
        List<String> baru = pekerjaan.stream().filter(diTangan::add).toList();
        if (baru.isEmpty()) {
            return;
        }
        try {
            pelaksana.execute(() -> kerjakan(baru, mesin));
        } catch (RejectedExecutionException penuh) {
            baru.forEach(diTangan::remove);
            rejectedJobsHandler.jobsRejected(baru, mesin, this);
        }
    }

    private void kerjakan(List<String> pekerjaan, ProcessEngineImpl mesin) {
        giliran.lock();
        try {
            getExecuteJobsRunnable(pekerjaan, mesin).run();
        } finally {
            giliran.unlock();
            pekerjaan.forEach(diTangan::remove);
        }
    }

    /** Does something between two jobs, so that none sees one clock at its beginning and another at its end. */
    void diAntaraPekerjaan(Runnable perbuatan) {
        boolean didapat = giliranDidapat();
        try {
            perbuatan.run();
        } finally {
            if (didapat) {
                giliran.unlock();
            }
        }
    }

    /** A long one is not waited for: whoever moves a clock sits before a page. */
    private boolean giliranDidapat() {
        try {
            return giliran.tryLock(TUNGGU_GILIRAN_DETIK, TimeUnit.SECONDS);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
