package id.tepat.galat;

/** Checks of plain text fields, with the message at the field. */
public final class Teks {

    private Teks() {}

    /**
     * @return the text without blanks around it
     * @throws TidakSah if it is missing or longer than {@code terpanjang} characters
     */
    public static String wajib(String sel, String teks, int terpanjang) {
        String bersih = teks == null ? "" : teks.strip();
        if (bersih.isEmpty()) {
            throw TidakSah.pada(sel, "Wajib diisi.");
        }
        return terbatas(sel, bersih, terpanjang);
    }

    /**
     * @return the text without blanks around it, or null if nothing is left
     * @throws TidakSah if it is longer than {@code terpanjang} characters
     */
    public static String opsional(String sel, String teks, int terpanjang) {
        return teks == null || teks.isBlank() ? null : terbatas(sel, teks.strip(), terpanjang);
    }

    /**
     * A text of several lines as it is kept: browsers end lines otherwise than other systems do, and the same text shall
     * have the same hash.
     *
     * @return null if nothing is left
     */
    public static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String terbatas(String sel, String teks, int terpanjang) {
        if (teks.length() > terpanjang) {
            throw TidakSah.pada(sel, "Paling panjang " + terpanjang + " karakter.");
        }
        return teks;
    }
}
