package id.tepat.galat;

/** Asked more often than is served (HTTP 429). */
public class TerlaluSering extends Galat {

    public TerlaluSering(String pesan) {
        super(429, pesan);
    }
}
