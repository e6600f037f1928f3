package id.tepat.keamanan;

/**
 * Answers how a person stands today to one object, for one kind of act; {@link Perlu#terhadap} names it. One bean for each
 * kind of relation.
 */
public interface PenentuHubungan {

    /** What the object is called, for telling that there is none. */
    String objek();

    /** The act of reading such an object: for whoever may not even do that, it does not exist. */
    Perbuatan lihat();

    /**
     * How he stands to it for reading.
     *
     * @throws id.tepat.galat.TidakDitemukan if there is no such object
     */
    Hubungan membaca(Pelaku pelaku, Long id);

    /** How he stands to it for the act itself. */
    default Hubungan hubungan(Pelaku pelaku, Long id) {
        return membaca(pelaku, id);
    }
}
