package id.tepat.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * A due date: the whole day still counts, in the kabupaten's time zone (Perbup Lumajang 6/2018 Pasal 4).
 *
 * @param tanggal   the last day in time
 * @param hariKerja the working days that led there, in order; empty if the date was set by hand
 * @param zona      whose midnight ends the day
 */
public record Tenggat(LocalDate tanggal, List<LocalDate> hariKerja, ZoneId zona) {

    public Tenggat {
        Objects.requireNonNull(tanggal);
        Objects.requireNonNull(zona);
        hariKerja = List.copyOf(hariKerja);
    }

    /** A date known already, from a table or from an extension. */
    public static Tenggat pada(LocalDate tanggal, ZoneId zona) {
        return new Tenggat(tanggal, List.of(), zona);
    }

    /** First moment that is too late: 00:00 of the following day. */
    public Instant batas() {
        return tanggal.plusDays(1).atStartOfDay(zona).toInstant();
    }

    /** Whether something done at this moment is late. */
    public boolean lewat(Instant saat) {
        return !saat.isBefore(batas());
    }
}
