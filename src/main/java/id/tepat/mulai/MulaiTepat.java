package id.tepat.mulai;

import id.tepat.akun.Kesiapan;
import id.tepat.akun.PenyiapanAdministrator;
import id.tepat.demo.DataDemo;
import id.tepat.demo.JamDemo;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.ModeDemo;
import id.tepat.kalender.Triwulan;
import id.tepat.proses.PekerjaAlur;
import id.tepat.siklus.PenyiapanSiklus;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The order in which Tepat wakes up. Bean-managed, because each step has transactions of its own; the server reports
 * ready only when all of it is done.
 */
@Singleton
@Startup
@DependsOn({"PenyiapanBasisData", "MesinAlur"})
@TransactionManagement(TransactionManagementType.BEAN)
public class MulaiTepat {

    private static final Logger LOG = Logger.getLogger(MulaiTepat.class.getName());

    @Resource
    private ManagedExecutorService pelaksana;

    @Inject
    @ConfigProperty(name = "TEPAT_PORT", defaultValue = "9080")
    private int port;

    @Inject
    private ModeDemo demo;

    @Inject
    private Kesiapan kesiapan;

    @Inject
    private JamDemo jamDemo;

    @Inject
    private DataAcuan dataAcuan;

    @Inject
    private DataDemo dataDemo;

    @Inject
    private PenyiapanAdministrator administrator;

    @Inject
    private PenyiapanSiklus siklus;

    @Inject
    private PekerjaAlur pekerja;

    @Inject
    private JamServer jam;

    @PostConstruct
    void mulai() {
        jamDemo.pulihkan();
        dataAcuan.tanam();
        if (dataDemo.perlu()) {
            // Takes longer than the server waits for an application to start; visitors are asked to wait meanwhile.
            pelaksana.execute(this::tanamLaluBekerja);
        } else {
            bekerja();
        }
    }

    private void tanamLaluBekerja() {
        try {
            dataDemo.tanam();
            bekerja();
        } catch (RuntimeException galat) {
            LOG.log(Level.SEVERE, "Data demo tidak dapat disiapkan; kosongkan folder TEPAT_DATA, lalu jalankan lagi.", galat);
        }
    }

    private void bekerja() {
        administrator.umumkan();
        siklus.siapkan(Triwulan.dari(jam.hariIni()));
        pekerja.mulaiBekerja();
        kesiapan.siap();
        if (demo.aktif()) {
            LOG.log(Level.WARNING, "Tepat siap di http://localhost:{0} dengan data demo; akun kasi.pmd, camat, organisasi, admin, "
                    + "sandi tepat-2023 (daftar lengkap: README).", Integer.toString(port));
        }
    }
}
