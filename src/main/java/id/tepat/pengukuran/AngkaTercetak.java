package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as somebody printed it, and what can be made of it. Reading never fails: what is no number says so.
 *
 * @param teks   exactly as printed
 * @param nilai  the one plausible reading, or null if there is none or more than one
 * @param bentuk how well it is written
 */
public record AngkaTercetak(String teks, BigDecimal nilai, Bentuk bentuk) {

    /** How well a number is written. */
    public enum Bentuk {
        /** Nothing printed. */
        KOSONG,
        /** Indonesian format; a lone dash is zero. */
        BENAR,
        /** A decimal point for a comma in an otherwise clear number: {@code 85.32}. */
        TITIK_DESIMAL,
        /** One number with words after it: {@code 13 Orang / Bulan}. */
        BERSATUAN,
        /** Digits and separators that make no number: {@code 2.000.0000}. */
        SALAH_FORMAT,
        /** Words, or several numbers among words. */
        BUKAN_ANGKA
    }

    public AngkaTercetak {
        Objects.requireNonNull(teks);
        Objects.requireNonNull(bentuk);
    }

    /** Reads a count, percentage or score; {@code Rp} and {@code %} around it are passed over. */
    public static AngkaTercetak baca(String teks) {
        return new PembacaAngka(teks, false).baca();
    }

    /** Reads money, where a dot hardly ever is a decimal one. */
    public static AngkaTercetak bacaRupiah(String teks) {
        return new PembacaAngka(teks, true).baca();
    }

    /** The value, if the text has one plausible reading. */
    public Optional<BigDecimal> terbaca() {
        return Optional.ofNullable(nilai);
    }

    /** Decimals printed, 0 or more; 0 if unreadable. */
    public int desimal() {
        return nilai == null ? 0 : Math.max(nilai.scale(), 0);
    }
}
