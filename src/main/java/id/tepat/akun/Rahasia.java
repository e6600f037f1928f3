package id.tepat.akun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        try {
            byte[] hasil = MessageDigest.getInstance("SHA-256").digest(rahasia.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hasil);
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException("SHA-256 is part of every JDK", galat);
        }
    }
}
