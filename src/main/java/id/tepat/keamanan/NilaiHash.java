package id.tepat.keamanan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a content is known by without being kept: its SHA-256, in lower-case hexadecimal. */
public final class NilaiHash {

    private NilaiHash() {}

    public static String dari(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException("SHA-256 is part of every JDK", galat);
        }
    }
}
