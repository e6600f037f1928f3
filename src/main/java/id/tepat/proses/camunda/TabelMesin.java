package id.tepat.proses.camunda;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine's own tables, made by the engine's own scripts of this version. */
public final class TabelMesin {

    private TabelMesin() {}

    /** Creates the tables where they are missing; needs an account that may. */
    public static void siapkan(DataSource sumber) {
        StandaloneProcessEngineConfiguration konfigurasi = new StandaloneProcessEngineConfiguration();
        konfigurasi.setProcessEngineName("tepat-tabel");
        konfigurasi.setDataSource(sumber);
        konfigurasi.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        konfigurasi.setJobExecutorActivate(false);
        PengaturanMesin.hemat(konfigurasi);
        ProcessEngine mesin = konfigurasi.buildProcessEngine();
        mesin.close();
    }
}
