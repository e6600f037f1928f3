package id.tepat.keamanan;

/** How the person who acts stands to the jabatan (or unit) whose data he touches. */
public enum Hubungan {
    /** His own: he holds the jabatan today, or its task falls to him because it is vacant. */
    DIRI,
    /** He stands on the reporting line above it. */
    LINI,
    /** Neither. */
    ASING
}
