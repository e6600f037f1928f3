package id.tepat.pelaporan;

/** Whether the first submission came before the due day ended; a return never takes it away. */
public enum Ketepatan {
    TEPAT_WAKTU, TERLAMBAT
}
