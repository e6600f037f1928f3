/**
 * The quarter as a whole: it opens the day after the quarter's end (or by hand), one transaction for each perangkat
 * daerah, and then once a day reminds and sums up, with one engine job a day and never one per report. Depends on
 * {@code pelaporan}, {@code tahap}, {@code perjanjian}, {@code pemberitahuan}, {@code organisasi} and {@code proses}.
 */
package id.tepat.siklus;
