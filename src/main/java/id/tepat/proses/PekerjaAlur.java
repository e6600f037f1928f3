package id.tepat.proses;

import java.util.List;

/** The engine's alarm clock: what start-up and the demo's clock need of it, beside {@link Alur}. */
public interface PekerjaAlur {

    /** Begins to work off jobs (timers, openings) as they fall due; called once, when the application is ready for them. */
    void mulaiBekerja();

    /** Tells the engine that the clock was moved. */
    void samakanJam();

    /** Works off, in this thread, everything that is due now; each job in a transaction of its own. */
    void kerjakanYangJatuhTempo();

    /** Work that failed and is not done yet, also what is still tried again by itself. */
    List<PekerjaanGagal> gagal();

    /** Has failed work tried again at once; what is done meanwhile is left alone. */
    void cobaLagi(String id);
}
