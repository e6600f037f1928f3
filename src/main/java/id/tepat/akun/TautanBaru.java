package id.tepat.akun;

import java.time.Instant;

/**
 * A one-time link as shown once to whoever made it.
 *
 * @param kunci       the secret; the link is {@code /sandi.xhtml?kunci=…}
 * @param kedaluwarsa end of its life, in real time
 */
public record TautanBaru(Long penggunaId, String kunci, Instant kedaluwarsa) {

    /** From the context root. */
    public String jalan() {
        return "/sandi.xhtml?kunci=" + kunci;
    }
}
