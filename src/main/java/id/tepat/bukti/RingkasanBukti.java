package id.tepat.bukti;

import java.time.Instant;

/**
 * Evidence as a row of a list, without its bytes.
 *
 * @param indikator the indicator it proves; null for the report as a whole
 */
public record RingkasanBukti(Long id, Long indikator, String nama, String jenisIsi, long ukuran, String nilaiHash,
                             Instant diunggahPada, String diunggahOleh) {}
