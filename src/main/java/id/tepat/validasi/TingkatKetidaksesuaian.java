package id.tepat.validasi;

/** How much weight a disagreement has, heaviest first. */
public enum TingkatKetidaksesuaian {

    /** The values can't all be right. */
    SALAH("Perlu diperbaiki"),
    /** Off by less than one unit of the last printed place. */
    PEMBULATAN("Pembulatan"),
    /** May be right; somebody should look. */
    PERIKSA("Perlu dilihat");

    private final String label;

    TingkatKetidaksesuaian(String label) {
        this.label = label;
    }

    /** As screens show it. */
    public String label() {
        return label;
    }
}
