package id.tepat.proses.camunda;

import jakarta.transaction.TransactionManager;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** The engine's configuration inside the server: its commands run in the server's transactions. */
class KonfigurasiServer extends JakartaTransactionProcessEngineConfiguration {

    private final TransaksiServer transaksi;

    KonfigurasiServer(TransactionManager pengelola, TransaksiServer transaksi) {
        this.transaksi = transaksi;
        setTransactionManager(pengelola);
    }

    @Override
    protected CommandInterceptor createTransactionInterceptor(boolean sendiri) {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> perintah) {
                return sendiri ? transaksi.sendiri(() -> next.execute(perintah)) : transaksi.ikut(() -> next.execute(perintah));
            }
        };
    }
}
