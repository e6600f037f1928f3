package id.tepat.perencanaan;

/** Where a budget line stands in the tree, from the top. */
public enum TingkatAnggaran {
    PROGRAM("Program"), KEGIATAN("Kegiatan"), SUB_KEGIATAN("Sub kegiatan");

    private final String label;

    TingkatAnggaran(String label) {
        this.label = label;
    }

    /** As screens say it. */
    public String label() {
        return label;
    }
}
