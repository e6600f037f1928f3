package id.tepat.pelaporan;

/** What a report is about. */
public enum JenisLaporan {
    /** One official's (laporan kinerja individu). */
    INDIVIDU("Laporan Kinerja Individu"),
    /** A unit's, e.g. the kecamatan's. */
    PERANGKAT_DAERAH("Laporan Kinerja Perangkat Daerah"),
    /** A unit's for the whole year. */
    TAHUNAN("Laporan Kinerja Tahunan");

    private final String nama;

    JenisLaporan(String nama) {
        this.nama = nama;
    }

    public String nama() {
        return nama;
    }
}
