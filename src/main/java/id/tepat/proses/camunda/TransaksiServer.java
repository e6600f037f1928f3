package id.tepat.proses.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Runs the engine's commands in transactions begun by the server itself. One begun by the plain transaction manager on
 * a thread that also has a local one (the job executor's, a bean-managed start-up's) is invisible to
 * {@code @Transactional} beans: they would refuse, or worse, begin another beside it.
 */
@ApplicationScoped
public class TransaksiServer {

    /** Joins the running transaction, or begins one. */
    @Transactional(Transactional.TxType.REQUIRED)
    public <T> T ikut(Supplier<T> perintah) {
        return perintah.get();
    }

    /** Begins one of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T sendiri(Supplier<T> perintah) {
        return perintah.get();
    }
}
