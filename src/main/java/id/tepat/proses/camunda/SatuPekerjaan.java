package id.tepat.proses.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * Works off one job in the caller's thread, in a transaction that the server begins: one that the engine begins by
 * itself there is unknown to {@code @Transactional} beans, because the thread of a bean-managed method also has a local one.
 */
@ApplicationScoped
public class SatuPekerjaan {

    @Inject
    private ProcessEngine mesin;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void kerjakan(String pekerjaan) {
        mesin.getManagementService().executeJob(pekerjaan);
    }
}
