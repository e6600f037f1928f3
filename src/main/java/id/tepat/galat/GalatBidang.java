package id.tepat.galat;

/**
 * A message that belongs to one field.
 *
 * @param sel   the field, as the form or the JSON body names it
 * @param pesan what is wrong and what to do, in Indonesian
 */
public record GalatBidang(String sel, String pesan) {}
