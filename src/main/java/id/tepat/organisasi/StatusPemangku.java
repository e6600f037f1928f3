package id.tepat.organisasi;

/** In what capacity a jabatan is held. */
public enum StatusPemangku {
    DEFINITIF(""), PLT("Plt. "), PLH("Plh. "), PJ("Pj. ");

    private final String awalan;

    StatusPemangku(String awalan) {
        this.awalan = awalan;
    }

    /** What stands before the name of the jabatan in a signature. */
    public String awalan() {
        return awalan;
    }
}
