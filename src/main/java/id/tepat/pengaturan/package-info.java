/**
 * Dated settings of the kabupaten: what the regulation leaves open, or where its text was not seen, is a setting and
 * never a constant. Also holds the scales of predikat, version by version, and where each of them is in force, and the
 * holidays that an administrator keeps. Depends on {@code organisasi} and {@code pengukuran}.
 */
package id.tepat.pengaturan;
