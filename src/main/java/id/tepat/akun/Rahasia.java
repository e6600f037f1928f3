package id.tepat.akun;

import id.tepat.keamanan.NilaiHash;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets for links and tokens: 256 bits, so that a plain SHA-256 of them is safe to store. */
final class Rahasia {

    private static final int PANJANG = 32;

    private Rahasia() {}

    /** A new secret as 43 characters that may stand in a URL. */
    static String baru() {
        byte[] acak = new byte[PANJANG];
        new SecureRandom().nextBytes(acak);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(acak);
    }

    /** The stored form: SHA-256 as 64 hex digits. */
    static String jejak(String rahasia) {
        return NilaiHash.dari(rahasia.getBytes(StandardCharsets.UTF_8));
    }
}
