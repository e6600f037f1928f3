package id.tepat.perjanjian;

/** How far a Perjanjian Kinerja has come. */
public enum StatusPerjanjian {
    KONSEP("Konsep"),
    DITELAAH("Ditelaah atasan"),
    DISETUJUI("Disetujui, menunggu tanda tangan pihak pertama"),
    DITANDATANGANI_PIHAK_PERTAMA("Menunggu tanda tangan pihak kedua"),
    BERLAKU("Berlaku"),
    DIGANTI("Diganti PK Perubahan"),
    DIBATALKAN("Dibatalkan");

    private final String label;

    StatusPerjanjian(String label) {
        this.label = label;
    }

    /** As screens say it. */
    public String label() {
        return label;
    }
}
