package id.tepat.tahap;

import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.UraianTenggat;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The term of a step.
 *
 * @param mulai   the day it is counted from, which itself does not count: the quarter's last day for the first submission,
 *                the day on which the step began for any other
 * @param tenggat the last day in time
 */
public record Masa(LocalDate mulai, LocalDate tenggat) {

    public Masa {
        Objects.requireNonNull(mulai);
        Objects.requireNonNull(tenggat);
    }

    /**
     * Explains it to whoever has to keep it.
     *
     * @param kalender of the unit whose work it is
     */
    public UraianTenggat uraikan(KalenderKerja kalender, LocalDate hariIni) {
        return UraianTenggat.dari(kalender, mulai, hariIni, tenggat);
    }
}
