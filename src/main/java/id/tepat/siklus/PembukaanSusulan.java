package id.tepat.siklus;

import id.tepat.kalender.Triwulan;
import id.tepat.proses.TransaksiTersendiri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens in the morning what a quarter's opening left out, or what has become due since: each unit by itself. */
@ApplicationScoped
public class PembukaanSusulan {

    private static final Logger LOG = Logger.getLogger(PembukaanSusulan.class.getName());

    @Inject
    private SiklusReader reader;

    @Inject
    private PembukaLaporan pembuka;

    @Inject
    private TransaksiTersendiri transaksi;

    protected PembukaanSusulan() {}

    PembukaanSusulan(SiklusReader reader, PembukaLaporan pembuka, TransaksiTersendiri transaksi) {
        this.reader = reader;
        this.pembuka = pembuka;
        this.transaksi = transaksi;
    }

    /** A unit that fails is logged, keeps nothing, and holds up no other; it is tried again the next morning. */
    public void bukaSemua(Triwulan masa) {
        reader.unitBelumDibuka(masa).forEach(unit -> {
            try {
                transaksi.kerjakan(() -> pembuka.buka(unit, masa));
            } catch (RuntimeException galat) {
                LOG.log(Level.SEVERE, "Laporan " + masa.label() + " perangkat daerah " + unit + " belum dapat dibuka; dicoba lagi besok pagi.", galat);
            }
        });
    }
}
