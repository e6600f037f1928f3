package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as somebody typed it into a field: its value, or why it can't be taken. The official spellings are read
 * ({@code Rp 1.500.000,-}, {@code 58,06 %}); what can be read in two ways ({@code 350,000}) is asked about and never
 * taken. Reading never fails. For what is printed in a document there is {@link AngkaTercetak}.
 *
 * @param teks      as typed
 * @param nilai     the value; null if nothing was typed or it can't be taken
 * @param keberatan why it can't be taken, in plain Indonesian with what to write instead; else null
 */
public record AngkaIsian(String teks, BigDecimal nilai, String keberatan) {

    /** @param teks may be null */
    public static AngkaIsian baca(String teks, JenisAngka jenis) {
        return new PembacaIsian(Objects.requireNonNullElse(teks, ""), jenis).baca();
    }

    /**
     * The same for a field that showed a number already: one that was left as it stood is not asked about again.
     *
     * @param tersimpan the number it showed, written by {@link Angka#teks}; null if it was empty
     */
    public static AngkaIsian baca(String teks, JenisAngka jenis, BigDecimal tersimpan) {
        boolean dibiarkan = teks != null && tersimpan != null && teks.strip().equals(Angka.teks(tersimpan));
        return dibiarkan ? new AngkaIsian(teks, tersimpan, null) : baca(teks, jenis);
    }

    /** Whether nothing was typed. */
    public boolean kosong() {
        return nilai == null && keberatan == null;
    }

    /** Whether it can't be taken as it is. */
    public boolean ditolak() {
        return keberatan != null;
    }
}
