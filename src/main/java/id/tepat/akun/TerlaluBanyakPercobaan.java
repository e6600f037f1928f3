package id.tepat.akun;

import id.tepat.galat.Galat;
import java.time.Duration;

/** Too many failed logins under this account's name or from this address (HTTP 429). */
public class TerlaluBanyakPercobaan extends Galat {

    private final long detik;

    public TerlaluBanyakPercobaan(Duration sisa) {
        super(429, "Terlalu banyak percobaan. Coba lagi dalam " + Math.max(1, (sisa.toSeconds() + 59) / 60) + " menit.");
        this.detik = Math.max(1, sisa.toSeconds());
    }

    /** Seconds to wait, for {@code Retry-After}. */
    public long detik() {
        return detik;
    }
}
