package id.tepat.pengajuan;

import id.tepat.galat.TidakSah;

/**
 * Protects one submission against being done twice.
 *
 * @param kunci      the sender's {@code Idempotency-Key}; null if he sent none
 * @param permintaan what he asked with it, so that another request under the same key is noticed
 */
public record KunciIdempoten(String kunci, String permintaan) {

    /** No key: a repeated submission is then a conflict. */
    public static final KunciIdempoten TANPA = new KunciIdempoten(null, null);

    private static final int TERPANJANG = 200;

    public KunciIdempoten {
        if (kunci != null && (kunci.isBlank() || kunci.length() > TERPANJANG)) {
            throw TidakSah.pada("Idempotency-Key", "Idempotency-Key 1 sampai " + TERPANJANG + " karakter.");
        }
    }

    public static KunciIdempoten dari(String kunci, long versi) {
        return kunci == null ? TANPA : new KunciIdempoten(kunci, "versi=" + versi);
    }
}
