package id.tepat.validasi;

import java.math.BigDecimal;
import java.util.Optional;

import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;

/**
 * When printed numbers agree: with d decimals printed, within half a unit of the last place; below one unit it is
 * rounding, beyond it the values can't all be right.
 */
final class Ketelitian {

    private static final BigDecimal DUA = BigDecimal.valueOf(2);

    private Ketelitian() {}

    /** How far a printed number is from what follows from others; empty if it agrees or can't be read. */
    static Optional<TingkatKetidaksesuaian> beda(AngkaTercetak tercetak, BigDecimal seharusnya) {
        if (tercetak.nilai() == null || seharusnya == null) {
            return Optional.empty();
        }
        BigDecimal selisih = tercetak.nilai().subtract(seharusnya).abs();
        BigDecimal satuan = satuan(tercetak.desimal());
        return selisih.multiply(DUA).compareTo(satuan) <= 0 ? Optional.empty() : Optional.of(tingkat(selisih, satuan));
    }

    /** How far two printed numbers of the same thing are apart; empty if they are equal or one can't be read. */
    static Optional<TingkatKetidaksesuaian> beda(AngkaTercetak satu, AngkaTercetak lain) {
        if (satu.nilai() == null || lain.nilai() == null || satu.nilai().compareTo(lain.nilai()) == 0) {
            return Optional.empty();
        }
        return Optional.of(tingkat(satu.nilai().subtract(lain.nilai()).abs(), satuan(Math.min(satu.desimal(), lain.desimal()))));
    }

    private static TingkatKetidaksesuaian tingkat(BigDecimal selisih, BigDecimal satuan) {
        return selisih.compareTo(satuan) < 0 ? TingkatKetidaksesuaian.PEMBULATAN : TingkatKetidaksesuaian.SALAH;
    }

    private static BigDecimal satuan(int desimal) {
        return BigDecimal.ONE.movePointLeft(desimal);
    }

    /** Money as tables print it: without Rp, sen only where there are some. */
    static String uang(BigDecimal nilai) {
        return Angka.rupiah(nilai).replace("Rp ", "");
    }

    /** A percent value as tables print it: two decimals, without the sign. */
    static String persen(BigDecimal nilai) {
        return Angka.desimal(nilai, 2);
    }
}
