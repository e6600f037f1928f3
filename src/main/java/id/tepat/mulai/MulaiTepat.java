package id.tepat.mulai;

import id.tepat.akun.PenyiapanAdministrator;
import id.tepat.demo.DataDemo;
import id.tepat.demo.JamDemo;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.proses.PekerjaAlur;
import id.tepat.siklus.PenyiapanSiklus;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * The order in which Tepat wakes up. Bean-managed, because each step has transactions of its own; the server reports
 * ready only when all of it is done.
 */
@Singleton
@Startup
@DependsOn({"PenyiapanBasisData", "MesinAlur"})
@TransactionManagement(TransactionManagementType.BEAN)
public class MulaiTepat {

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
            dataDemo.tanam();
        }
        administrator.umumkan();
        siklus.siapkan(Triwulan.dari(jam.hariIni()));
        pekerja.mulaiBekerja();
    }
}
