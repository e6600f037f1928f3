package id.tepat.proses;

/** One constant per file in {@code bpmn/}; {@link #kunciProses()} is both the file's name and the process key. */
public enum Proses {
    PERJANJIAN_KINERJA("perjanjian-kinerja"),
    SIKLUS_TRIWULAN("siklus-triwulan"),
    LAPORAN_INDIVIDU("laporan-individu"),
    LAPORAN_KEPALA("laporan-kepala"),
    LAPORAN_PERANGKAT_DAERAH("laporan-perangkat-daerah");

    private final String kunciProses;

    Proses(String kunciProses) {
        this.kunciProses = kunciProses;
    }

    public String kunciProses() {
        return kunciProses;
    }
}
