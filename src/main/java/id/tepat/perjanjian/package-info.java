/**
 * Perjanjian Kinerja (PermenPANRB 53/2014): what an official promises his atasan for a year, reviewed, signed by
 * both in order, then in force; changed only for one of three lawful reasons, the old version staying readable.
 * Depends on {@code tahap}, {@code organisasi}, {@code berkas}, {@code perencanaan}, {@code pengukuran}, {@code proses}, {@code keamanan},
 * {@code kalender} and {@code galat}.
 */
package id.tepat.perjanjian;
