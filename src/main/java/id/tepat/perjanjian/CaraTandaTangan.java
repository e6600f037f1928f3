package id.tepat.perjanjian;

/** How a signature came to be. */
public enum CaraTandaTangan {
    /** A confirmed act of the signed-in person, with his password again. */
    DI_SISTEM("Ditandatangani di Tepat"),
    /** On paper; somebody else recorded it with the scan. */
    DI_LUAR_SISTEM("Ditandatangani di luar sistem");

    private final String label;

    CaraTandaTangan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
