package id.tepat.galat;

import java.util.List;

/** Readable, but against a rule (HTTP 422); carries a message for each field at fault. */
public class TidakSah extends Galat {

    private final transient List<GalatBidang> galat;

    public TidakSah(String pesan) {
        this(pesan, List.of());
    }

    public TidakSah(String pesan, List<GalatBidang> galat) {
        super(422, pesan);
        this.galat = List.copyOf(galat);
    }

    /** A rule broken at one field. */
    public static TidakSah pada(String sel, String pesan) {
        return new TidakSah(pesan, List.of(new GalatBidang(sel, pesan)));
    }

    /** The fields at fault, possibly none. */
    public List<GalatBidang> galat() {
        return galat == null ? List.of() : galat;
    }
}
