package id.tepat.siklus;

import java.time.Instant;

/**
 * A unit whose reports of a quarter are not open, or not all of them.
 *
 * @param sebab    why, after "karena"
 * @param terakhir when it was tried last
 */
public record PembukaanTertunda(Long id, String nama, String sebab, Instant terakhir) {}
