package id.tepat.perencanaan;

import java.math.BigDecimal;

/**
 * A budget line as shown.
 *
 * @param induk   id of the line above, null for a program
 * @param tingkat PROGRAM, KEGIATAN or SUB_KEGIATAN
 * @param pagu    rupiah; the sum of the lines below where there are any
 * @param beranak whether lines stand below, so that the pagu cannot be typed
 */
public record BarisAnggaran(Long id, long versi, Long induk, String kode, String nama, TingkatAnggaran tingkat,
                            BigDecimal pagu, boolean beranak) {}
