package id.tepat.pengukuran;

/** Which direction is better. */
public enum Polaritas {

    /** Higher is better. */
    NAIK("Makin tinggi makin baik"),
    /** Lower is better. */
    TURUN("Makin rendah makin baik");

    private final String label;

    Polaritas(String label) {
        this.label = label;
    }

    /** As screens show it. */
    public String label() {
        return label;
    }
}
