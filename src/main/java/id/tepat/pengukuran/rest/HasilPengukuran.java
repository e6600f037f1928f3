package id.tepat.pengukuran.rest;

import java.math.BigDecimal;
import java.util.List;

import jakarta.json.bind.annotation.JsonbNillable;

/** The answer to a request to measure, row by row. */
public record HasilPengukuran(List<Baris> indikator) {

    /**
     * One indicator measured.
     *
     * @param realisasi  in the indicator's unit, to ten decimals; null for a penyebut of 0
     * @param capaian    percent, two decimals HALF_UP; null if it can't be calculated
     * @param predikat   label of the class the unrounded capaian lies in; null likewise
     * @param keterangan why there is no capaian, else null
     */
    @JsonbNillable
    public record Baris(String nama, BigDecimal realisasi, BigDecimal capaian, String predikat, String keterangan) {}
}
