package id.tepat.pengaturan;

import id.tepat.pengukuran.SkalaBawaan;
import id.tepat.pengukuran.SkalaPredikat;

/**
 * The scale in force in a unit on a day, with what it rests on.
 *
 * @param dasar the regulation it is taken from
 */
public record SkalaBerlaku(String dasar, SkalaPredikat skala) {

    /** While nothing is laid down. */
    public static final SkalaBerlaku BAWAAN = new SkalaBerlaku(SkalaBawaan.PERMENDAGRI_86_2017.dasar(), SkalaBawaan.PERMENDAGRI_86_2017.skala());
}
