package id.tepat.pengajuan;

import java.time.Instant;

/**
 * The receipt of a submission.
 *
 * @param nomor     number, e.g. {@code TT/2023/II/000012}
 * @param waktu     the server's time of submission
 * @param nilaiHash SHA-256 of the submitted content, hexadecimal
 * @param kode      with which anybody can verify it
 */
public record TandaTerima(String nomor, Instant waktu, String nilaiHash, String kode) {}
