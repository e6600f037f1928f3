package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What was reached, kept as an exact fraction {@code atas / bawah} in the indicator's unit, so that nothing is
 * rounded before it is shown. A ratio indicator in percent is pembilang × 100 / penyebut.
 *
 * @param atas  numerator, for a ratio already × 100
 * @param bawah denominator; 0 where the report's penyebut is 0, and then there is no value
 */
public record NilaiRealisasi(BigDecimal atas, BigDecimal bawah) {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** A named part of a pembilang: RKPDes 12, APBDes 0, LPPDes 0. */
    public record Bagian(String nama, BigDecimal nilai) {}

    public NilaiRealisasi {
        Objects.requireNonNull(atas);
        Objects.requireNonNull(bawah);
    }

    /** Measured directly, in the indicator's unit. */
    public static NilaiRealisasi langsung(BigDecimal nilai) {
        return new NilaiRealisasi(nilai, BigDecimal.ONE);
    }

    /** In percent: 36 of 62 is 58,06…%. */
    public static NilaiRealisasi rasio(BigDecimal pembilang, BigDecimal penyebut) {
        return new NilaiRealisasi(pembilang.multiply(SERATUS), penyebut);
    }

    /** In percent, of a pembilang with named parts. */
    public static NilaiRealisasi rasio(List<Bagian> bagian, BigDecimal penyebut) {
        return rasio(bagian.stream().map(Bagian::nilai).reduce(BigDecimal.ZERO, BigDecimal::add), penyebut);
    }

    /** False only for a ratio whose penyebut is zero. */
    public boolean dapatDihitung() {
        return bawah.signum() != 0;
    }

    /** The value (DECIMAL128), or null if it can't be calculated. */
    public BigDecimal nilai() {
        return Angka.bagi(atas, bawah);
    }
}
