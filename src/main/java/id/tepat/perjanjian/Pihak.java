package id.tepat.perjanjian;

/** The two sides of a Perjanjian Kinerja. */
public enum Pihak {
    /** The official who promises. */
    PERTAMA("Pihak pertama"),
    /** His atasan, who receives the promise and supervises. */
    KEDUA("Pihak kedua");

    private final String label;

    Pihak(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
