package id.tepat.galat;

/** More was sent than is accepted (HTTP 413). */
public class TerlaluBesar extends Galat {

    public TerlaluBesar(String pesan) {
        super(413, pesan);
    }
}
