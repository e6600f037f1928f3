package id.tepat.pelaporan;

/**
 * What a partial save says about one value: nothing, or a new value, which may be "cleared" (null).
 *
 * @param ada   whether anything is said
 * @param nilai the new value; null clears
 */
public record Perubahan<T>(boolean ada, T nilai) {

    public static <T> Perubahan<T> tetap() {
        return new Perubahan<>(false, null);
    }

    public static <T> Perubahan<T> menjadi(T nilai) {
        return new Perubahan<>(true, nilai);
    }

    T atau(T lama) {
        return ada ? nilai : lama;
    }
}
