package id.tepat.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Makes the figures of another kecamatan out of those of the first one, always the same. */
final class SkalaDemo {

    private SkalaDemo() {}

    /** A count; what was there does not vanish. Null stays null. */
    static BigDecimal jumlah(BigDecimal nilai, BigDecimal faktor) {
        if (nilai == null) {
            return null;
        }
        return nilai.signum() == 0 ? nilai : bulat(nilai.multiply(faktor)).max(BigDecimal.ONE);
    }

    static BigDecimal bulat(BigDecimal nilai) {
        return nilai.setScale(0, RoundingMode.HALF_UP);
    }
}
