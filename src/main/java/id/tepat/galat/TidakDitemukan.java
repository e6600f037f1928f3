package id.tepat.galat;

/** Unknown, or hidden from this person (HTTP 404). */
public class TidakDitemukan extends Galat {

    public TidakDitemukan(String pesan) {
        super(404, pesan);
    }
}
