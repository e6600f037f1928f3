package id.tepat.akun;

import id.tepat.kalender.ModeDemo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as stored: {@code pbkdf2-sha256$iterations$salt$hash}, so that the parameters may rise later and old
 * hashes still verify. Slow by design (some tenths of a second).
 */
@ApplicationScoped
public class PasswordHasher {

    /** OWASP's figure for PBKDF2-HMAC-SHA256. */
    static final int ITERASI = 600_000;

    /** The demo's passwords are printed on its login page: hashing them slowly would only keep its visitors waiting. */
    static final int ITERASI_DEMO = 10_000;

    private static final String NAMA = "pbkdf2-sha256";
    private static final int GARAM = 16;
    private static final int PANJANG_BIT = 256;

    private final int iterasi;
    private final String pembanding;

    protected PasswordHasher() {
        this(ITERASI);
    }

    @Inject
    public PasswordHasher(ModeDemo demo) {
        this(demo.aktif() ? ITERASI_DEMO : ITERASI);
    }

    /** For tests: any number of iterations. */
    PasswordHasher(int iterasi) {
        this.iterasi = iterasi;
        this.pembanding = bentuk(iterasi, new byte[GARAM], new byte[PANJANG_BIT / 8]);
    }

    /** A new hash with a salt of its own. */
    public String acak(String sandi) {
        byte[] garam = new byte[GARAM];
        new SecureRandom().nextBytes(garam);
        return bentuk(iterasi, garam, turunkan(sandi, garam, iterasi));
    }

    /**
     * Whether the password is the stored one. Takes as long for an account that does not exist or has no
     * password, so that time tells nothing.
     *
     * @param tersimpan the stored form, null if there is none
     */
    public boolean cocok(String tersimpan, String sandi) {
        String[] bagian = (tersimpan == null ? pembanding : tersimpan).split("\\$");
        if (bagian.length != 4 || !NAMA.equals(bagian[0])) {
            throw new IllegalStateException("Stored password of unknown form");
        }
        byte[] garam = Base64.getDecoder().decode(bagian[2]);
        byte[] harapan = Base64.getDecoder().decode(bagian[3]);
        boolean sama = MessageDigest.isEqual(harapan, turunkan(sandi, garam, Integer.parseInt(bagian[1])));
        return sama && tersimpan != null;
    }

    /** Whether the stored hash was made with fewer iterations than today's. */
    public boolean usang(String tersimpan) {
        return Integer.parseInt(tersimpan.split("\\$")[1]) < iterasi;
    }

    private static String bentuk(int iterasi, byte[] garam, byte[] hasil) {
        Base64.Encoder teks = Base64.getEncoder().withoutPadding();
        return NAMA + "$" + iterasi + "$" + teks.encodeToString(garam) + "$" + teks.encodeToString(hasil);
    }

    private static byte[] turunkan(String sandi, byte[] garam, int iterasi) {
        PBEKeySpec masukan = new PBEKeySpec(sandi.toCharArray(), garam, iterasi, PANJANG_BIT);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(masukan).getEncoded();
        } catch (GeneralSecurityException galat) {
            throw new IllegalStateException("PBKDF2WithHmacSHA256 is part of every JDK", galat);
        } finally {
            masukan.clearPassword();
        }
    }
}
