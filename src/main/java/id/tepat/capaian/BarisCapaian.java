package id.tepat.capaian;

import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.CostPerOutcome;
import id.tepat.pengukuran.Polaritas;
import java.math.BigDecimal;

/**
 * One row of the grid, measured: what was typed, and what follows from it.
 *
 * @param indikator      id of the PK's indicator
 * @param target         of the year, in satuan
 * @param targetTriwulan to the end of the quarter, null where the Rencana Aksi has none
 * @param realisasi      as typed for this quarter, in satuan (percent for a ratio), unrounded; null while incomplete
 * @param akumulasi      how it makes the value "s.d. triwulan"
 * @param penilaian      what that is worth against the targets
 * @param biaya          cost per outcome; null where no budget line is named
 */
public record BarisCapaian(Long indikator, String sasaran, String nama, String satuan, Polaritas polaritas, boolean rasio,
                           String labelPembilang, String labelPenyebut,
                           BigDecimal target, String targetTeks, BigDecimal targetTriwulan,
                           BigDecimal pembilang, BigDecimal penyebut, BigDecimal realisasi,
                           Akumulasi akumulasi, Penilaian penilaian,
                           boolean tidakAdaRealisasi, String keterangan, String evaluasi, CostPerOutcome biaya) {

    /** Accumulated "s.d. triwulan", unrounded; null where no quarter has a value. */
    public BigDecimal sampaiTriwulan() {
        return akumulasi.nilai();
    }

    /** What was typed last quarter, in satuan; null where there is none. */
    public BigDecimal triwulanLalu() {
        return akumulasi.triwulanLalu();
    }

    /** What is asked about a value that looks as if it were of the other kind; null where none does. */
    public String tampakLain() {
        return TampakLain.pertanyaan(this).orElse(null);
    }

    /** Against the year's target. */
    public Capaian capaian() {
        return penilaian.capaian();
    }

    /** Against the quarter's target; null where there is none. */
    public Capaian capaianTriwulan() {
        return penilaian.capaianTriwulan();
    }

    /** Of the capaian that counts; null while there is none to give. */
    public String predikat() {
        return penilaian.predikat();
    }
}
