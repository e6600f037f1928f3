package id.tepat.keamanan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who changed something last, and when: replaced whole with each change, so that the version of what holds it rises even
 * where only a child was changed.
 */
@Embeddable
public class Pengubah {

    @Column(name = "diubah_oleh")
    private String nama;

    @Column(name = "diubah_pada")
    private Instant pada;

    protected Pengubah() {}

    public Pengubah(Pelaku pelaku, Instant kini) {
        this(pelaku.nama(), kini);
    }

    /** Where the name alone is known: of what follows from somebody's act. */
    public Pengubah(String nama, Instant kini) {
        this.nama = nama;
        this.pada = kini;
    }

    /** As it was when he changed it. */
    public String nama() {
        return nama;
    }

    public Instant pada() {
        return pada;
    }
}
