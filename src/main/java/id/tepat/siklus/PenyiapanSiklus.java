package id.tepat.siklus;

import id.tepat.kalender.Triwulan;
import id.tepat.proses.Alur;
import id.tepat.proses.Proses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets a quarter wait for its day; each quarter prepares the next, and start-up makes sure that there is one. */
@ApplicationScoped
public class PenyiapanSiklus {

    @Inject
    private Alur alur;

    /** Harmless when it already waits, runs or has ended. */
    @Transactional
    public void siapkan(Triwulan masa) {
        alur.mulai(Proses.SIKLUS_TRIWULAN, masa.kunci());
    }
}
