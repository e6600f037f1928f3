package id.tepat.perjanjian;

import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator as somebody writes it.
 *
 * @param id             of the indicator it corrects; null for a new one
 * @param rasio          measured as pembilang/penyebut × 100 instead of directly
 * @param target         of the year
 * @param targetTeks     as printed if more than a number, may be null
 * @param targetTriwulan null, or four values of which each may be null
 * @param labelPembilang what is counted above the line; only for a ratio
 * @param labelPenyebut  what is counted below the line; only for a ratio
 * @param posAnggaran    ids of the budget lines that pay for it
 */
public record IsianIndikator(Long id, String nama, String satuan, Polaritas polaritas, boolean rasio,
                             CaraAkumulasi caraAkumulasi, BigDecimal target, String targetTeks,
                             List<BigDecimal> targetTriwulan, String labelPembilang, String labelPenyebut,
                             List<Long> posAnggaran) {

    public IsianIndikator {
        posAnggaran = posAnggaran == null ? List.of() : List.copyOf(posAnggaran);
    }

    /** As it stands. */
    public static IsianIndikator dari(NaskahPerjanjian.Indikator i) {
        return new IsianIndikator(i.id(), i.nama(), i.satuan(), i.polaritas(), i.rasio(), i.caraAkumulasi(), i.target(), i.targetTeks(),
                i.targetTriwulan(), i.labelPembilang(), i.labelPenyebut(), i.posAnggaran());
    }
}
