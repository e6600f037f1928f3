package id.tepat.perjanjian;

import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Pelaku;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The act of putting a signature (pembubuhan tanda tangan).
 *
 * @param tanggal  the day it was signed
 * @param pencatat who enters it: the signer himself, or whoever records the paper
 * @param kini     when it is entered
 * @param pindaian the scan, exactly if it was signed outside
 */
public record Pembubuhan(Penandatangan penandatangan, LocalDate tanggal, Pelaku pencatat, Instant kini,
                         PindaianPerjanjian pindaian) {

    public Pembubuhan {
        Objects.requireNonNull(penandatangan);
        Objects.requireNonNull(tanggal);
        Objects.requireNonNull(pencatat);
        Objects.requireNonNull(kini);
    }

    /** In Tepat, by the signed-in person himself. */
    public static Pembubuhan diSistem(Penandatangan diri, Pelaku pelaku, Instant kini, LocalDate hariIni) {
        return new Pembubuhan(diri, hariIni, pelaku, kini, null);
    }

    /**
     * On paper, recorded with the scan.
     *
     * @throws TidakSah if the day is still to come
     */
    public static Pembubuhan diLuarSistem(Penandatangan orang, LocalDate tanggal, Pelaku pencatat, Instant kini,
                                          LocalDate hariIni, PindaianPerjanjian pindaian) {
        if (tanggal.isAfter(hariIni)) {
            throw TidakSah.pada("tanggal", "Tanggal tanda tangan belum tiba.");
        }
        return new Pembubuhan(orang, tanggal, pencatat, kini, Objects.requireNonNull(pindaian));
    }
}
