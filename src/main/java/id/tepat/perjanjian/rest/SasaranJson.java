package id.tepat.perjanjian.rest;

import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perjanjian.NaskahPerjanjian;
import java.math.BigDecimal;
import java.util.List;

/** A sasaran with its indicators. */
public record SasaranJson(String id, String uraian, List<IndikatorJson> indikator) {

    /**
     * @param asal           the same indicator in the version before; null for the first and for an added one
     * @param targetTriwulan four values, each may be null
     * @param posAnggaran    ids of the budget lines that pay for it
     */
    public record IndikatorJson(String id, String asal, String nama, String satuan, Polaritas polaritas, boolean rasio,
                                CaraAkumulasi caraAkumulasi, BigDecimal target, String targetTeks, List<BigDecimal> targetTriwulan,
                                String labelPembilang, String labelPenyebut, List<String> posAnggaran) {

        static IndikatorJson dari(NaskahPerjanjian.Indikator i) {
            return new IndikatorJson(i.id().toString(), PerjanjianJson.teks(i.asal()), i.nama(), i.satuan(), i.polaritas(), i.rasio(),
                    i.caraAkumulasi(), rapi(i.target()), i.targetTeks(), i.targetTriwulan().stream().map(IndikatorJson::rapi).toList(),
                    i.labelPembilang(), i.labelPenyebut(), i.posAnggaran().stream().map(Object::toString).toList());
        }

        /** Without the zeros that the column adds. */
        private static BigDecimal rapi(BigDecimal nilai) {
            if (nilai == null) {
                return null;
            }
            BigDecimal pendek = nilai.stripTrailingZeros();
            return pendek.scale() < 0 ? pendek.setScale(0) : pendek;
        }
    }

    static SasaranJson dari(NaskahPerjanjian.Sasaran sasaran) {
        return new SasaranJson(sasaran.id().toString(), sasaran.uraian(), sasaran.indikator().stream().map(IndikatorJson::dari).toList());
    }
}
