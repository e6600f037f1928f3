package id.tepat.proses.camunda;

import id.tepat.proses.TransaksiTersendiri;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** On a thread beside the caller's: the engine binds a running command, and with it its transaction, to the thread. */
@ApplicationScoped
class TransaksiDiSamping implements TransaksiTersendiri {

    @Resource
    private ManagedExecutorService pelaksana;

    @Inject
    private TransaksiServer transaksi;

    @Override
    public void kerjakan(Runnable pekerjaan) {
        Future<?> hasil = pelaksana.submit(() -> transaksi.sendiri(() -> {
            pekerjaan.run();
            return null;
        }));
        try {
            hasil.get();
        } catch (ExecutionException galat) {
            throw new IllegalStateException(galat.getCause());
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(galat);
        }
    }
}
