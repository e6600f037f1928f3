package id.tepat.meja;

import java.time.Instant;

/**
 * What is an act's own: its rule. Everything around it is the desk's.
 *
 * @param <T> what it is done to
 * @param <H> what it gives in return
 */
@FunctionalInterface
public interface Tindakan<T, H> {

    /** Does it to the thing, which is locked, in the version that the person saw. */
    Putusan<H> lakukan(T objek, Instant kini);

    /** What the same request was given before. */
    default H dahulu(T objek, KunciIdempoten kunci) {
        return null;
    }

    /**
     * Refuses, where there is a plainer word for it than that somebody was faster.
     *
     * @throws id.tepat.galat.Bentrok saying so
     */
    default void pastikanMungkin(T objek) {
        // most acts have none
    }
}
