package id.tepat.proses.camunda;

import id.tepat.kalender.JamServer;
import id.tepat.proses.Proses;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The engine inside the server: same datasource and same transactions as the domain, clock of {@link JamServer},
 * diagrams of {@code bpmn/} deployed when they changed.
 */
@Singleton
@Startup
@DependsOn("PenyiapanBasisData")
@TransactionManagement(TransactionManagementType.BEAN)
public class MesinAlur {

    @Resource(lookup = "jdbc/tepat")
    private DataSource sumber;

    @Resource(lookup = "java:comp/TransactionManager")
    private TransactionManager transaksi;

    @Resource
    private ManagedExecutorService pelaksana;

    @Inject
    private TransaksiServer transaksiServer;

    @Inject
    private BeanManager beans;

    @Inject
    private JamServer jam;

    @Inject
    @ConfigProperty(name = "TEPAT_PORT", defaultValue = "9080")
    private String port;

    private ProcessEngine mesin;
    private PelaksanaPekerjaan pekerjaan;

    @PostConstruct
    void nyalakan() {
        pekerjaan = new PelaksanaPekerjaan(pelaksana, namaServer());
        ProcessEngineConfigurationImpl konfigurasi = new KonfigurasiServer(transaksi, transaksiServer);
        konfigurasi.setProcessEngineName("tepat");
        konfigurasi.setDataSource(sumber);
        konfigurasi.setTransactionsExternallyManaged(true);
        konfigurasi.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        konfigurasi.setExpressionManager(new UngkapanBean(beans));
        konfigurasi.setJobExecutor(pekerjaan);
        konfigurasi.setJobExecutorActivate(false);
        PengaturanMesin.hemat(konfigurasi);
        mesin = konfigurasi.buildProcessEngine();
        samakanJam(jam.geseran());
        pasangDiagram();
    }

    /** Starts working off jobs, first of all those this server held when it died; called once the application is ready. */
    public void mulaiBekerja() {
        lepaskanMilikSendiri();
        pekerjaan.start();
    }

    private void lepaskanMilikSendiri() {
        CommandExecutor pelaksanaPerintah = ((ProcessEngineConfigurationImpl) mesin.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        mesin.getManagementService().createJobQuery().list().stream()
                .filter(satu -> satu instanceof JobEntity terkunci && pekerjaan.getLockOwner().equals(terkunci.getLockOwner()))
                .forEach(satu -> pelaksanaPerintah.execute(new UnlockJobCmd(satu.getId())));
    }

    /** Moves the engine's clock with the demo's and looks for jobs that have become due. */
    public void samakanJam(Duration geseran) {
        pekerjaan.diAntaraPekerjaan(() -> {
            if (geseran.isZero()) {
                ClockUtil.reset();
            } else {
                ClockUtil.offset(geseran.toMillis());
            }
        });
        if (pekerjaan.isActive()) {
            pekerjaan.jobWasAdded();
        }
    }

    @Produces
    public ProcessEngine mesin() {
        return mesin;
    }

    /** Two servers on one machine differ in their port. */
    private String namaServer() {
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + port;
        } catch (UnknownHostException galat) {
            return UUID.randomUUID().toString();
        }
    }

    private void pasangDiagram() {
        DeploymentBuilder pemasangan = mesin.getRepositoryService().createDeployment()
                .name("tepat").enableDuplicateFiltering(true);
        for (Proses proses : Proses.values()) {
            pemasangan.addClasspathResource("bpmn/" + proses.kunciProses() + ".bpmn");
        }
        pemasangan.deploy();
    }

    @PreDestroy
    void matikan() {
        pekerjaan.shutdown();
        mesin.close();
        ClockUtil.reset();
    }
}
