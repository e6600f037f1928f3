package id.tepat.pengukuran;

/** Which target the predikat is taken against: a dated setting of the kabupaten, one for all rows of a report. */
public enum DasarPredikat {

    /** The quarter's target; where there is none, nothing before the last quarter, and then the year's. */
    TRIWULAN("Target s.d. triwulan; tanpa target triwulan baru pada Triwulan IV"),
    /** The year's target, in every quarter. */
    TAHUN("Target tahun, di setiap triwulan");

    private final String label;

    DasarPredikat(String label) {
        this.label = label;
    }

    /** As screens show it. */
    public String label() {
        return label;
    }
}
