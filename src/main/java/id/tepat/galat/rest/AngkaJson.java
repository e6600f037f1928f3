package id.tepat.galat.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the machine interface promises them: whole, or with eight decimals where they have that many. */
public final class AngkaJson {

    private static final int DESIMAL = 8;

    private AngkaJson() {}

    public static BigDecimal dari(BigDecimal nilai) {
        if (nilai == null) {
            return null;
        }
        BigDecimal bersih = nilai.setScale(DESIMAL, RoundingMode.HALF_UP).stripTrailingZeros();
        return bersih.scale() < 0 ? bersih.setScale(0, RoundingMode.UNNECESSARY) : bersih;
    }
}
