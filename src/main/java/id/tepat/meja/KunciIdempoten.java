package id.tepat.meja;

import id.tepat.galat.TidakSah;
import id.tepat.keamanan.NilaiHash;
import java.nio.charset.StandardCharsets;

/**
 * Protects one act against being done twice.
 *
 * @param kunci      the sender's {@code Idempotency-Key}; null if he sent none
 * @param permintaan what he asked with it, so that another request under the same key is noticed
 */
public record KunciIdempoten(String kunci, String permintaan) {

    /** No key: a repeated act is then a conflict. */
    public static final KunciIdempoten TANPA = new KunciIdempoten(null, null);

    private static final int TERPANJANG = 200;

    public KunciIdempoten {
        if (kunci != null && (kunci.isBlank() || kunci.length() > TERPANJANG)) {
            throw TidakSah.pada("Idempotency-Key", "Idempotency-Key 1 sampai " + TERPANJANG + " karakter.");
        }
    }

    /** For an act of which there is more to know than the version: the same key with other words is another request. */
    public static KunciIdempoten dari(String kunci, String perbuatan, Object isi) {
        return kunci == null ? TANPA : new KunciIdempoten(kunci, NilaiHash.dari((perbuatan + " " + isi).getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws TidakSah if something else was asked under this key before */
    public void pastikanSama(String dahulu) {
        if (!permintaan.equals(dahulu)) {
            throw TidakSah.pada("Idempotency-Key", "Idempotency-Key ini sudah dipakai untuk permintaan lain.");
        }
    }

    public static KunciIdempoten dari(String kunci, long versi) {
        return kunci == null ? TANPA : new KunciIdempoten(kunci, "versi=" + versi);
    }
}
