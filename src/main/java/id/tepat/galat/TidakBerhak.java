package id.tepat.galat;

/** The person may not do this, or not on this data (HTTP 403). */
public class TidakBerhak extends Galat {

    public TidakBerhak(String pesan) {
        super(403, pesan);
    }
}
