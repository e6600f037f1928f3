package id.tepat.organisasi;

import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Today's organisation chart for everybody: one shared copy, read whole (three statements) only when the organisation or
 * the day has changed, also on another server. Asking costs one row, once in a transaction.
 */
@ApplicationScoped
public class BaganOrganisasiRepository {

    @Inject
    private BaganReader pembaca;

    @Inject
    private VersiBaganRepository versi;

    @Inject
    private JamServer jam;

    private final SalinanBagan salinan = new SalinanBagan();

    public BaganOrganisasi hariIni() {
        return pada(jam.hariIni());
    }

    /** A transaction that changed the organisation sees its own change, and keeps it to itself. */
    public BaganOrganisasi pada(LocalDate tanggal) {
        return versi.naikDiSini() ? pembaca.pada(tanggal)
                : versi.sekali(tanggal, () -> salinan.pada(tanggal, versi::kini, pembaca::pada));
    }
}
