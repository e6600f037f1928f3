package id.tepat.meja;

import id.tepat.proses.ArahAlur;

/**
 * What an act decided.
 *
 * @param gerak     how the case goes on
 * @param arah      the direction it is sent
 * @param keputusan in a few words, for its stage, its trail and whoever is told
 * @param catatan   the person's own words; may be null
 * @param hasil     what he gets in return; null where there is nothing
 */
public record Putusan<H>(Gerak gerak, ArahAlur arah, String keputusan, String catatan, H hasil) {

    /** One that gives nothing in return. */
    public static Putusan<Void> tanpaHasil(Gerak gerak, ArahAlur arah, String keputusan, String catatan) {
        return new Putusan<>(gerak, arah, keputusan, catatan, null);
    }

    /** As trail and notices say it. */
    public String uraian() {
        return catatan == null || catatan.isBlank() ? keputusan : keputusan + ": " + catatan.strip();
    }
}
