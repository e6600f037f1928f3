package id.tepat.galat;

/** Somebody else was faster, or the object's state no longer allows the act (HTTP 409). */
public class Bentrok extends Galat {

    public Bentrok(String pesan) {
        super(409, pesan);
    }
}
