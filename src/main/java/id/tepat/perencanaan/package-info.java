/**
 * What is planned before the year: here the budget lines of a unit, program, kegiatan and sub kegiatan, with the
 * codes of Kepmendagri 050-5889/2021 and their pagu. Depends on {@code pengukuran}, {@code organisasi},
 * {@code keamanan} and {@code galat}.
 */
package id.tepat.perencanaan;
