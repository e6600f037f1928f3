package id.tepat.pengaturan;

/**
 * A setting was laid down or taken back; fired within the transaction that did it, so that open deadlines move with it or
 * not at all.
 *
 * @param oleh   who did it, for the record
 * @param uraian what changed, in a sentence
 */
public record PengaturanBerubah(String oleh, String uraian) {}
