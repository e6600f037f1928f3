package id.tepat.akun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HTTP Basic for machines: a right pair of name and password is remembered for some minutes, so that two hundred
 * calls of a script don't cost two hundred slow hashes. Remembered is only a hash keyed with this process's own
 * random key; a new generation of the account voids it at once.
 */
@ApplicationScoped
public class BasicVerification {

    private static final long MASA = Duration.ofMinutes(5).toNanos();
    private static final int TERBANYAK = 5_000;

    private record Ingatan(Long penggunaId, long generasi, long sejak) {

        boolean segar() {
            return System.nanoTime() - sejak < MASA;
        }
    }

    @Inject
    private CredentialCheck credentials;

    private final byte[] kunci = new byte[32];
    private final Map<String, Ingatan> ingatan = new ConcurrentHashMap<>();
    private final Map<String, Object> sedang = new ConcurrentHashMap<>();

    public BasicVerification() {
        new SecureRandom().nextBytes(kunci);
    }

    /**
     * @return the account, empty if anything is wrong
     * @throws TerlaluBanyakPercobaan if too many attempts failed before
     */
    public Optional<AkunMasuk> periksa(String namaAkun, String sandi, String alamat) {
        String jejak = jejak(namaAkun + "\0" + sandi);
        Optional<AkunMasuk> diingat = diingat(jejak);
        if (diingat.isPresent()) {
            return diingat;
        }
        synchronized (sedang.computeIfAbsent(jejak, baru -> new Object())) {
            try {
                return diingat(jejak).or(() -> hitung(jejak, namaAkun, sandi, alamat));
            } finally {
                sedang.remove(jejak);
            }
        }
    }

    private Optional<AkunMasuk> diingat(String jejak) {
        return Optional.ofNullable(ingatan.get(jejak)).filter(Ingatan::segar)
                .flatMap(satu -> credentials.masihMasuk(satu.penggunaId(), satu.generasi()));
    }

    private Optional<AkunMasuk> hitung(String jejak, String namaAkun, String sandi, String alamat) {
        Optional<AkunMasuk> akun = credentials.sandi(namaAkun, sandi, alamat);
        akun.ifPresent(satu -> ingat(jejak, new Ingatan(satu.penggunaId(), satu.generasi(), System.nanoTime())));
        return akun;
    }

    private void ingat(String jejak, Ingatan satu) {
        if (ingatan.size() >= TERBANYAK) {
            ingatan.values().removeIf(lama -> !lama.segar());
        }
        if (ingatan.size() < TERBANYAK) {
            ingatan.put(jejak, satu);
        }
    }

    private String jejak(String pasangan) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(kunci, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(pasangan.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException galat) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", galat);
        }
    }
}
