package id.tepat.perjanjian;

/** The three lawful reasons for a PK Perubahan (PermenPANRB 53/2014); there is no fourth. */
public enum AlasanPerubahan {
    PERGANTIAN_PEJABAT("Pergantian atau mutasi pejabat"),
    PERUBAHAN_STRATEGI_ATAU_ANGGARAN("Perubahan strategi yang memengaruhi tujuan dan sasaran (program, kegiatan, anggaran)"),
    PERUBAHAN_PRIORITAS_ATAU_ASUMSI("Perubahan prioritas atau asumsi yang berakibat signifikan");

    private final String label;

    AlasanPerubahan(String label) {
        this.label = label;
    }

    /** As screens and documents say it. */
    public String label() {
        return label;
    }
}
