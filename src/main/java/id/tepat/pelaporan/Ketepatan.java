package id.tepat.pelaporan;

import id.tepat.kalender.Tenggat;
import java.time.Instant;

/** Whether the first submission came before the due day ended; a return never takes it away. */
public enum Ketepatan {
    TEPAT_WAKTU, TERLAMBAT;

    /**
     * Null until the report is submitted or its due day has passed, and for one that is excused.
     *
     * @param diajukanPada the first submission, null before
     */
    public static Ketepatan dari(Tenggat batas, Instant diajukanPada, StatusLaporan status, Instant kini) {
        if (status == StatusLaporan.DIBEBASKAN || diajukanPada == null && !batas.lewat(kini)) {
            return null;
        }
        return batas.lewat(diajukanPada == null ? kini : diajukanPada) ? TERLAMBAT : TEPAT_WAKTU;
    }
}
