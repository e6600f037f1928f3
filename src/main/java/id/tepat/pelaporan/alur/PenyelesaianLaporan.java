package id.tepat.pelaporan.alur;

import id.tepat.kalender.JamServer;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The last act of each chain, called by the diagrams. */
@Named
@ApplicationScoped
public class PenyelesaianLaporan {

    /** A unit's report was accepted; whoever stands above its head is told. */
    public record LaporanPerangkatDaerahDiterima(LaporanKinerja laporan) {}

    @Inject
    private KasusLaporan kasus;

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private Event<LaporanPerangkatDaerahDiterima> diterima;

    @Inject
    private JamServer jam;

    /** Locks and numbers the report. */
    public void selesaikan(String kunci) {
        kasus.laporan(kunci).selesaikan(jam.kini());
        laporanRepository.tuliskan();
    }

    /** Tells the superior of the unit's head (the Sekda) that its report was accepted. */
    public void beriTahuAtasanKepala(String kunci) {
        diterima.fire(new LaporanPerangkatDaerahDiterima(kasus.laporan(kunci)));
    }
}
