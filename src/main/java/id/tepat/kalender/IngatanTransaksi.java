package id.tepat.kalender;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/**
 * What the running transaction has already read of the few things that everybody asks (holidays, settings): asked again in
 * it, the database is not. It ends with the transaction, so nobody is told anything old.
 */
@ApplicationScoped
public class IngatanTransaksi {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaksi;

    /** What is known under this name, or else is read now. */
    public <T> T ingat(Class<T> hal, Supplier<T> baca) {
        if (transaksi.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return baca.get();
        }
        Object diketahui = transaksi.getResource(hal);
        if (diketahui == null) {
            diketahui = baca.get();
            transaksi.putResource(hal, diketahui);
        }
        return hal.cast(diketahui);
    }

    /** It is being changed: whoever asks next reads it anew. */
    public void lupakan(Class<?> hal) {
        if (transaksi.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transaksi.putResource(hal, null);
        }
    }
}
