package id.tepat.galat.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Times as the machine interface promises them: with the offset of the kabupaten's zone. */
public final class WaktuJson {

    private WaktuJson() {}

    public static OffsetDateTime dari(Instant waktu, ZoneId zona) {
        return waktu == null ? null : waktu.atZone(zona).toOffsetDateTime();
    }
}
