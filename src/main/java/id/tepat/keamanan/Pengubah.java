package id.tepat.keamanan;

import id.tepat.galat.Bentrok;
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
        this.nama = pelaku.nama();
        this.pada = kini;
    }

    /** As it was when he changed it. */
    public String nama() {
        return nama;
    }

    public Instant pada() {
        return pada;
    }

    /** The plain word to whoever acts on an older version than his. */
    public Bentrok mendahului(String objek) {
        return Bentrok.didahului(objek, nama);
    }
}
