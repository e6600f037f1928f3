package id.tepat.proses.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** What every engine of Tepat has in common: few variables, little history, nothing that is not used. */
final class PengaturanMesin {

    private PengaturanMesin() {}

    static void hemat(ProcessEngineConfigurationImpl konfigurasi) {
        konfigurasi.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        konfigurasi.setMetricsEnabled(false);
        konfigurasi.setTaskMetricsEnabled(false);
        konfigurasi.setCmmnEnabled(false);
        konfigurasi.setDmnEnabled(false);
        konfigurasi.setDbIdentityUsed(false);
        konfigurasi.setAuthorizationEnabled(false);
        konfigurasi.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TahapDiagramLama(konfigurasi))));
        konfigurasi.setDefaultNumberOfRetries(10);
        konfigurasi.setEnforceHistoryTimeToLive(true);
        konfigurasi.setHistoryCleanupEnabled(false);
        // Written with each row of history when it is made: at the end of a case it would be one UPDATE for every row.
        konfigurasi.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
    }
}
