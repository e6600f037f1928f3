package id.tepat.anggaran;

import java.math.BigDecimal;

/**
 * A budget line with what was spent on it; a line with others below it is worth their sum.
 *
 * @param induk     id of the line above, null for a program
 * @param tingkat   PROGRAM, KEGIATAN or SUB_KEGIATAN
 * @param pagu      rupiah
 * @param realisasi rupiah to the quarter's end; null where nothing was entered
 * @param serapan   percent, unrounded; null where there is nothing to divide
 * @param diisi     whether realisasi is entered here, and not summed
 */
public record BarisAnggaran(Long id, Long induk, String kode, String nama, String tingkat, BigDecimal pagu,
                            BigDecimal realisasi, BigDecimal serapan, boolean diisi) {}
