package id.tepat.siklus;

import id.tepat.galat.Galat;
import id.tepat.kalender.Triwulan;
import id.tepat.proses.TransaksiTersendiri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens a quarter unit by unit, each in a transaction of its own: one that fails keeps nothing, is noted with its reason,
 * and holds up no other. What was opened when the server died stays open, and the rest is found again.
 */
@ApplicationScoped
public class PembukaanPerUnit {

    /** Once may be bad luck (a row in somebody's hands); after a second time it waits for the morning, or for a person. */
    private static final int PERCOBAAN_BERUNTUN = 2;

    private static final Logger LOG = Logger.getLogger(PembukaanPerUnit.class.getName());

    private SiklusReader reader;
    private PembukaLaporan pembuka;
    private PembukaanGagalRepository gagal;
    private TransaksiTersendiri transaksi;

    protected PembukaanPerUnit() {}

    @Inject
    PembukaanPerUnit(SiklusReader reader, PembukaLaporan pembuka, PembukaanGagalRepository gagal, TransaksiTersendiri transaksi) {
        this.reader = reader;
        this.pembuka = pembuka;
        this.gagal = gagal;
        this.transaksi = transaksi;
    }

    /** Opens whatever the quarter misses, also where it failed before, for as long as is given. */
    public HasilPembukaan bukaSemua(Triwulan masa, Duration selama) {
        return buka(masa, reader.unitBelumDibuka(masa), selama);
    }

    /** Opens what has not failed twice yet, for as long as is given. */
    public void bukaBerikutnya(Triwulan masa, Duration selama) {
        buka(masa, reader.unitBelumDicoba(masa, PERCOBAAN_BERUNTUN), selama);
    }

    /** Whether something is left that has not failed twice. */
    public boolean masihAda(Triwulan masa) {
        return reader.adaUnitBelumDicoba(masa, PERCOBAAN_BERUNTUN);
    }

    /** Opens what one unit misses. */
    public void buka(Long unit, Triwulan masa) {
        buka(masa, List.of(unit), Duration.ZERO);
    }

    private HasilPembukaan buka(Triwulan masa, List<Long> semua, Duration selama) {
        long batas = System.nanoTime() + selama.toNanos();
        long laporan = 0;
        long unit = 0;
        int dicoba = 0;
        while (dicoba < semua.size() && (dicoba == 0 || System.nanoTime() < batas)) {
            int dibuka = bukaSatu(semua.get(dicoba), masa);
            laporan += dibuka;
            unit += dibuka > 0 ? 1 : 0;
            dicoba++;
        }
        return new HasilPembukaan(laporan, unit, gagal.semua(masa), semua.size() - dicoba);
    }

    private int bukaSatu(Long unit, Triwulan masa) {
        AtomicReference<HasilUnit> hasil = new AtomicReference<>(new HasilUnit(0, null));
        try {
            transaksi.kerjakan(() -> {
                hasil.set(pembuka.buka(unit, masa));
                catat(unit, masa, hasil.get().kurang());
            });
            return hasil.get().dibuka();
        } catch (RuntimeException galat) {
            LOG.log(Level.WARNING, "Laporan " + masa.label() + " perangkat daerah " + unit + " belum dapat dibuka.", galat);
            transaksi.kerjakan(() -> catat(unit, masa, sebab(galat)));
            return 0;
        }
    }

    private void catat(Long unit, Triwulan masa, String kurang) {
        if (kurang == null) {
            gagal.hapus(unit, masa);
        } else {
            gagal.catat(unit, masa, kurang);
        }
    }

    /** What a rule said, in its own words; of anything else the last cause. */
    private static String sebab(Throwable galat) {
        Throwable akar = galat;
        while (!(akar instanceof Galat) && akar.getCause() != null) {
            akar = akar.getCause();
        }
        return akar instanceof Galat ? akar.getMessage() : "kesalahan sistem (" + akar.getMessage() + ")";
    }
}
