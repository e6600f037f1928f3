package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Indonesian documents print them: dots between thousands, a decimal comma. Reading: {@link AngkaTercetak}. */
public final class Angka {

    /** Shown instead of a value that has none. */
    public static final String TIDAK_DAPAT_DIHITUNG = "tidak dapat dihitung";

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final int DESIMAL_TERBANYAK = 10;

    private Angka() {}

    /** A percent value with two decimals: 58.0645 is {@code 58,06%}; null is said to be incalculable. */
    public static String persen(BigDecimal nilai) {
        return nilai == null ? TIDAK_DAPAT_DIHITUNG : desimal(nilai, 2) + "%";
    }

    /** Money: {@code Rp 2.017.461.467}, with sen only where there are some. */
    public static String rupiah(BigDecimal nilai) {
        BigDecimal bersen = nilai.setScale(2, RoundingMode.HALF_UP);
        boolean bulat = bersen.remainder(BigDecimal.ONE).signum() == 0;
        return (bersen.signum() < 0 ? "-" : "") + "Rp " + desimal(bersen.abs(), bulat ? 0 : 2);
    }

    /** As many decimals as it has, at most ten: {@code 83}, {@code 85,32}. */
    public static String teks(BigDecimal nilai) {
        return desimal(nilai, Math.min(Math.max(nilai.stripTrailingZeros().scale(), 0), DESIMAL_TERBANYAK));
    }

    /** Exactly so many decimals, rounded HALF_UP. */
    public static String desimal(BigDecimal nilai, int desimal) {
        DecimalFormatSymbols tanda = new DecimalFormatSymbols(Locale.ROOT);
        tanda.setGroupingSeparator('.');
        tanda.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", tanda);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(desimal);
        format.setMaximumFractionDigits(desimal);
        return format.format(nilai.setScale(desimal, RoundingMode.HALF_UP));
    }

    /** {@code bagian} in percent of {@code seluruh}; null if the whole is zero. */
    public static BigDecimal persentase(BigDecimal bagian, BigDecimal seluruh) {
        return bagi(bagian.multiply(SERATUS), seluruh);
    }

    /** DECIMAL128 quotient; null if the divisor is zero. */
    static BigDecimal bagi(BigDecimal atas, BigDecimal bawah) {
        return bawah.signum() == 0 ? null : atas.divide(bawah, MathContext.DECIMAL128);
    }
}
