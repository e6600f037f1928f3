package id.tepat.perjanjian;

/** Key of a Perjanjian Kinerja's case in the engine, like {@code perjanjian-7}. */
public final class KunciPerjanjian {

    private static final String AWALAN = "perjanjian-";

    private KunciPerjanjian() {}

    public static String dari(PerjanjianKinerja perjanjian) {
        return AWALAN + perjanjian.id();
    }

    /** Whether the key is one of a Perjanjian Kinerja. */
    public static boolean cocok(String kunci) {
        return kunci != null && kunci.startsWith(AWALAN);
    }

    /**
     * @throws IllegalArgumentException if it is another kind of key
     */
    public static Long id(String kunci) {
        if (!cocok(kunci)) {
            throw new IllegalArgumentException("Not a key of a Perjanjian Kinerja: " + kunci);
        }
        return Long.valueOf(kunci.substring(AWALAN.length()));
    }
}
