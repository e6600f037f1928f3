package id.tepat.akun;

import id.tepat.galat.TidakSah;
import java.util.Locale;

/** What a new password must be: long rather than intricate (NIST SP 800-63B). */
final class PasswordPolicy {

    static final int TERPENDEK = 10;

    /** Bounds the work of hashing. */
    static final int TERPANJANG = 200;

    private PasswordPolicy() {}

    /**
     * @throws TidakSah at the field {@code sandi}
     */
    static void pastikan(String namaAkun, String sandi) {
        if (sandi == null || sandi.length() < TERPENDEK) {
            throw TidakSah.pada("sandi", "Sandi paling sedikit " + TERPENDEK + " karakter.");
        }
        if (sandi.length() > TERPANJANG) {
            throw TidakSah.pada("sandi", "Sandi paling banyak " + TERPANJANG + " karakter.");
        }
        if (sandi.toLowerCase(Locale.ROOT).contains(namaAkun) || namaAkun.contains(sandi.toLowerCase(Locale.ROOT))) {
            throw TidakSah.pada("sandi", "Sandi tidak boleh memuat nama akun.");
        }
        if (sandi.chars().distinct().count() < 4) {
            throw TidakSah.pada("sandi", "Sandi terlalu seragam; pakai paling sedikit empat karakter yang berbeda.");
        }
    }
}
