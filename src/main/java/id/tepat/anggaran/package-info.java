/**
 * The unit's realisasi anggaran of a quarter: entered once (by default by Kasubag Keuangan), read by every report of the
 * unit. Values are cumulative to the quarter's end, as the forms print them. Depends on {@code perencanaan},
 * {@code organisasi} and {@code pengukuran}.
 */
package id.tepat.anggaran;
