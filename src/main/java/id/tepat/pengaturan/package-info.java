/**
 * Dated settings of the kabupaten: what the regulation leaves open, or where its text was not seen, is a setting and
 * never a constant. Depends on {@code pengukuran} and {@code kalender}.
 */
package id.tepat.pengaturan;
