package id.tepat.keamanan;

import id.tepat.galat.Bentrok;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What several people may change: it counts its versions and knows who changed it last. */
@MappedSuperclass
public abstract class VersionedEntity extends StoredEntity {

    @Version
    private long versi;

    @Embedded
    private Pengubah pengubah;

    /** What kind of thing it is, as screens and the trail call it ("Laporan"). */
    public abstract String objek();

    /**
     * Stops somebody who read an older version.
     *
     * @throws Bentrok naming who changed it since
     */
    public final void pastikanVersi(long versiTerbaca) {
        if (versi != versiTerbaca) {
            throw didahului();
        }
    }

    /** The plain word to whoever came second. */
    public final Bentrok didahului() {
        return Bentrok.didahului(objek(), pengubah == null ? Bentrok.ORANG_LAIN : pengubah.nama());
    }

    /** Leaves the name of who changes it, and so raises the version even where only something beside it changes. */
    public final void tandai(Pelaku pelaku, Instant kini) {
        tandai(new Pengubah(pelaku, kini));
    }

    /** The same for a change that somebody's act elsewhere entails. */
    protected final void tandai(Pengubah oleh) {
        pengubah = oleh;
    }

    public long versi() {
        return versi;
    }

    /** Null while nobody has changed it since it was made. */
    public Pengubah pengubah() {
        return pengubah;
    }
}
