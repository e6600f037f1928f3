package id.tepat.tanggapan;

/** Where a ticked box sends the report. */
public enum ArahPilihan {
    /** On, to whoever is next. */
    LANJUT,
    /** Back to its writer. */
    KEMBALI,
    /** Nowhere of its own (Lain-lain): beside "baik" a note; alone the atasan picks. */
    BEBAS
}
