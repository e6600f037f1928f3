package id.tepat.proses;

/** The direction a finished step sends its case; the only thing a gateway may branch on. */
public enum ArahAlur {
    LANJUT, KEMBALI, BERHENTI
}
