package id.tepat.kalender;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one clock: nobody else asks the system for the time, and no typed date decides lateness. In demo mode
 * it stands aside from real time by an offset; session and login timeouts don't use it.
 */
@ApplicationScoped
public class JamServer {

    private final Clock jam;
    private final ZoneId zona;
    private volatile Duration geseran = Duration.ZERO;

    /** The system's clock, in the zone of the environment variable {@code TEPAT_ZONA} (Asia/Jakarta if unset). */
    public JamServer() {
        this(Clock.systemUTC(), ZoneId.of(Optional.ofNullable(System.getenv("TEPAT_ZONA"))
                .filter(nama -> !nama.isBlank()).orElse("Asia/Jakarta")));
    }

    /** For tests: any clock, any zone. */
    public JamServer(Clock jam, ZoneId zona) {
        this.jam = Objects.requireNonNull(jam);
        this.zona = Objects.requireNonNull(zona);
    }

    /** Now, to the microsecond: no finer than the databases keep it. */
    public Instant kini() {
        return jam.instant().plus(geseran).truncatedTo(ChronoUnit.MICROS);
    }

    /** Real time, whatever the demo says: for sessions, logins, one-time links and tokens only. */
    public Instant nyata() {
        return jam.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in the kabupaten. */
    public LocalDate hariIni() {
        return tanggal(kini());
    }

    /** The kabupaten's date at a moment. */
    public LocalDate tanggal(Instant saat) {
        return LocalDate.ofInstant(saat, zona);
    }

    /** The kabupaten's time zone. */
    public ZoneId zona() {
        return zona;
    }

    /** How far the clock stands from real time; zero outside demo mode. */
    public Duration geseran() {
        return geseran;
    }

    /** Puts the clock aside from real time by this much in all (not: this much more). */
    public void geser(Duration geseran) {
        this.geseran = Objects.requireNonNull(geseran);
    }
}
