package id.tepat.validasi;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names are the same if they differ only in case and blanks, and similar if they share most of their words. */
final class Nama {

    private static final int TERPANJANG = 500;
    private static final Pattern SPASI = Pattern.compile("\\s+");
    private static final Pattern PEMISAH = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Nama() {}

    /** What same names have in common; empty for no name. */
    static String kunci(String nama) {
        return nama == null ? "" : SPASI.matcher(nama.replace('\u00a0', ' ').strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    static boolean sama(String satu, String lain) {
        return kunci(satu).equals(kunci(lain));
    }

    /** At least three of four words in common. */
    static boolean mirip(String satu, String lain) {
        Set<String> kata = kata(satu);
        Set<String> semua = kata(lain);
        Set<String> bersama = new HashSet<>(kata);
        bersama.retainAll(semua);
        semua.addAll(kata);
        return !bersama.isEmpty() && 4 * bersama.size() >= 3 * semua.size();
    }

    private static Set<String> kata(String nama) {
        String pendek = nama == null ? "" : nama.substring(0, Math.min(nama.length(), TERPANJANG));
        Set<String> kata = new HashSet<>(Arrays.asList(PEMISAH.split(pendek.toLowerCase(Locale.ROOT))));
        kata.remove("");
        return kata;
    }
}
