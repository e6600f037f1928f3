package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Indeks Kepuasan Masyarakat (PermenPANRB 14/2017).
 *
 * @param nilai unrounded, 25 to 100
 */
public record Ikm(BigDecimal nilai) {

    /** Questions of the survey. */
    public static final int JUMLAH_UNSUR = 9;

    private static final BigDecimal TERENDAH = BigDecimal.valueOf(25);
    private static final BigDecimal TERTINGGI = BigDecimal.valueOf(100);

    public Ikm {
        if (nilai.compareTo(TERENDAH) < 0 || nilai.compareTo(TERTINGGI) > 0) {
            throw new IllegalArgumentException("IKM harus 25 sampai 100, bukan " + Angka.teks(nilai));
        }
    }

    /**
     * Mean of the nine unsur × 25, with exact weights of 1/9.
     *
     * @param rataRataUnsur nine means, each 1 to 4
     */
    public static Ikm dariUnsur(List<BigDecimal> rataRataUnsur) {
        if (rataRataUnsur.size() != JUMLAH_UNSUR) {
            throw new IllegalArgumentException("IKM dihitung dari 9 unsur, bukan " + rataRataUnsur.size());
        }
        BigDecimal jumlah = rataRataUnsur.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ikm(jumlah.multiply(TERENDAH).divide(BigDecimal.valueOf(JUMLAH_UNSUR), MathContext.DECIMAL128));
    }

    /** Of the year: mean of the quarters, which are at least one. */
    public static Ikm rataRata(List<Ikm> triwulan) {
        BigDecimal jumlah = triwulan.stream().map(Ikm::nilai).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ikm(jumlah.divide(BigDecimal.valueOf(triwulan.size()), MathContext.DECIMAL128));
    }

    /** Rounded HALF_UP to two decimals, as shown. */
    public BigDecimal dibulatkan() {
        return nilai.setScale(2, RoundingMode.HALF_UP);
    }

    /** The grade; rounded first, as the regulation's table leaves no room between 88,30 and 88,31. */
    public MutuPelayanan mutu() {
        return MutuPelayanan.dari(dibulatkan());
    }
}
