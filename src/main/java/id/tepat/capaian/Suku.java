package id.tepat.capaian;

import id.tepat.kalender.Triwulan;
import id.tepat.pengukuran.Angka;
import java.math.BigDecimal;

/**
 * What one quarter brings into the value "s.d. triwulan", as it was typed.
 *
 * @param nilai    realisasi, or the pembilang of a ratio
 * @param penyebut of a ratio; else null
 */
public record Suku(Triwulan masa, BigDecimal nilai, BigDecimal penyebut) {

    /** {@code 48 (TW I)}. */
    String teks() {
        return Angka.teks(nilai) + " (TW " + masa.romawi() + ")";
    }

    /** {@code 90 dari 100 (TW I)}. */
    String teksRasio() {
        return Angka.teks(nilai) + " dari " + Angka.teks(penyebut) + " (TW " + masa.romawi() + ")";
    }
}
