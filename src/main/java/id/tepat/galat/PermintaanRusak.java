package id.tepat.galat;

/** The request cannot be read at all (HTTP 400). */
public class PermintaanRusak extends Galat {

    public PermintaanRusak(String pesan) {
        super(400, pesan);
    }
}
