package id.tepat.meja;

import id.tepat.keamanan.Pelaku;

/**
 * What somebody asks of a desk.
 *
 * @param id    of what the act is about
 * @param versi the version of it that he saw
 * @param kunci protects against doing it twice
 */
public record Permintaan(Pelaku pelaku, Long id, long versi, KunciIdempoten kunci) {}
