package id.tepat.kalender;

/**
 * Holidays were added, corrected or removed, or a unit works another week; fired within the transaction that did it, so that open deadlines move with
 * them or not at all.
 *
 * @param oleh   who did it, for the record
 * @param uraian what changed, in a sentence
 */
public record KalenderBerubah(String oleh, String uraian) {}
