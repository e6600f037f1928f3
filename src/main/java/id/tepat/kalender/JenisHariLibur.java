package id.tepat.kalender;

/** Why nobody works that day; both kinds count alike. */
public enum JenisHariLibur {

    LIBUR_NASIONAL("Libur nasional"),
    CUTI_BERSAMA("Cuti bersama");

    private final String label;

    JenisHariLibur(String label) {
        this.label = label;
    }

    /** As screens show it. */
    public String label() {
        return label;
    }
}
