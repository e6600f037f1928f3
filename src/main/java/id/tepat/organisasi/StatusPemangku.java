package id.tepat.organisasi;

/** In what capacity a jabatan is held. */
public enum StatusPemangku {
    DEFINITIF("", "Definitif"), PLT("Plt. ", "Pelaksana tugas (Plt.)"), PLH("Plh. ", "Pelaksana harian (Plh.)"), PJ("Pj. ", "Penjabat (Pj.)");

    private final String awalan;
    private final String label;

    StatusPemangku(String awalan, String label) {
        this.awalan = awalan;
        this.label = label;
    }

    /** As lists show it. */
    public String label() {
        return label;
    }

    /** What stands before the name of the jabatan in a signature. */
    public String awalan() {
        return awalan;
    }
}
