package id.tepat.pelaporan;

/** Where a report stands. */
public enum StatusLaporan {
    /** Being written, not yet submitted. */
    KONSEP("Konsep"),
    /** The unit's report, handed over by its preparer: its head's signature will be its submission. */
    DISERAHKAN("Diserahkan, menunggu pengesahan"),
    DIAJUKAN("Diajukan"),
    DIKEMBALIKAN("Dikembalikan"),
    /** Answered "baik" by the atasan. */
    DITANGGAPI("Ditanggapi"),
    /** Accepted by the kabupaten. */
    TERVERIFIKASI("Terverifikasi"),
    /** The end of each chain: locked and numbered. */
    SELESAI("Selesai"),
    /** Excused by the kabupaten with a reason; counts nowhere. */
    DIBEBASKAN("Dibebaskan");

    private final String nama;

    StatusLaporan(String nama) {
        this.nama = nama;
    }

    /** As screens show it. */
    public String nama() {
        return nama;
    }
}
