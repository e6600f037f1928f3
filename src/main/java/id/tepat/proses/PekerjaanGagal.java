package id.tepat.proses;

import java.time.Instant;

/**
 * Work of the engine that failed.
 *
 * @param id         the engine's id of it
 * @param kunci      the case it belongs to, e.g. {@code 2023-2}
 * @param nama       what it does, as the diagram calls it
 * @param sebab      what was wrong, as far as it is known
 * @param sisa       tries that are left; 0: it waits for a person
 * @param berikutnya when it is tried again; null if it is not
 */
public record PekerjaanGagal(String id, String kunci, String nama, String sebab, int sisa, Instant berikutnya) {

    /** Whether nothing happens any more without a person. */
    public boolean berhenti() {
        return sisa == 0;
    }
}
