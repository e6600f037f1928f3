/**
 * Notices in the application: what happened to somebody's work, and the daily recap of what is due (mail comes later).
 * Features tell through {@link id.tepat.pemberitahuan.Pemberitahu}, in the transaction of the act that is told.
 * Depends on {@code organisasi} (the table of pegawai), {@code keamanan}, {@code kalender} and {@code galat}.
 */
package id.tepat.pemberitahuan;
