package id.tepat.capaian;

import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.CostPerOutcome;
import id.tepat.pengukuran.Polaritas;
import java.math.BigDecimal;

/**
 * One row of the grid, measured: what was typed, what follows from it, and last quarter's value as reference.
 *
 * @param indikator         id of the PK's indicator
 * @param target            of the year, in satuan
 * @param targetTriwulan    of the quarter, null where the Rencana Aksi has none
 * @param realisasi         of this quarter, in satuan (percent for a ratio), unrounded; null while incomplete
 * @param sampaiTriwulan    accumulated "s.d. triwulan", unrounded; null where no quarter has a value
 * @param capaian           of the accumulated value against the year's target
 * @param capaianTriwulan   against the quarter's target; null where there is none
 * @param predikat          by the scale in force, of capaianTriwulan if there is one, else of capaian; null if incalculable
 * @param triwulanLalu      last quarter's value in satuan; null where there is none
 * @param biaya             cost per outcome; null where no budget line is named
 */
public record BarisCapaian(Long indikator, String sasaran, String nama, String satuan, Polaritas polaritas, boolean rasio,
                           String labelPembilang, String labelPenyebut,
                           BigDecimal target, String targetTeks, BigDecimal targetTriwulan,
                           BigDecimal pembilang, BigDecimal penyebut, BigDecimal realisasi, BigDecimal sampaiTriwulan,
                           Capaian capaian, Capaian capaianTriwulan, String predikat,
                           boolean tidakAdaRealisasi, String keterangan, String evaluasi,
                           BigDecimal triwulanLalu, CostPerOutcome biaya) {}
