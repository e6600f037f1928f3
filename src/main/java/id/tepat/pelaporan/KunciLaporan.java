package id.tepat.pelaporan;

/** Key of a report's case in the engine, like {@code laporan-7}. */
public final class KunciLaporan {

    private static final String AWALAN = "laporan-";

    private KunciLaporan() {}

    public static String dari(Long laporan) {
        return AWALAN + laporan;
    }

    /** Whether the key is one of a report. */
    public static boolean cocok(String kunci) {
        return kunci != null && kunci.startsWith(AWALAN);
    }

    /**
     * @throws IllegalArgumentException if it is another kind of key
     */
    public static Long id(String kunci) {
        if (!cocok(kunci)) {
            throw new IllegalArgumentException("Not a key of a report: " + kunci);
        }
        return Long.valueOf(kunci.substring(AWALAN.length()));
    }
}
