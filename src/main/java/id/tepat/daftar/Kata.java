package id.tepat.daftar;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for in a list, in whatever capitals; signs that mean something to the database are taken as they stand.
 *
 * @param teks null finds everything
 */
public record Kata(String teks) {

    /** Finds everything. */
    public static final Kata SEMUA = new Kata(null);

    private static final int TERPANJANG = 100;
    private static final String PENGECUALI = "!";

    public Kata {
        String rapi = teks == null ? "" : teks.strip();
        rapi = rapi.length() > TERPANJANG ? rapi.substring(0, TERPANJANG) : rapi;
        teks = rapi.isEmpty() ? null : rapi;
    }

    boolean adaYangDicari() {
        return teks != null;
    }

    /** A condition that one of these expressions contains it, over the parameter {@code kata}. */
    static String jpql(String... ungkapan) {
        return Stream.of(ungkapan).map(satu -> "lower(" + satu + ") like :kata escape '" + PENGECUALI + "'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The value of that parameter. A number written in groups, as NIP are printed, is looked for without its blanks. */
    String pola() {
        String dicari = teks.matches("[\\d\\s.]+") ? teks.replaceAll("\\s", "") : teks;
        return "%" + dicari.toLowerCase(Locale.ROOT).replaceAll("[%_" + PENGECUALI + "]", PENGECUALI + "$0") + "%";
    }
}
