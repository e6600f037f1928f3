/**
 * Accounts and login: passwords (PBKDF2), one-time links, bearer tokens, throttling of attempts, the one
 * authentication mechanism, and {@link id.tepat.akun.PelakuAktif} that says who acts in this request. Sessions,
 * links and tokens run on real time, whatever the demo's clock says. Depends on {@code organisasi},
 * {@code keamanan}, {@code kalender} and {@code galat}.
 */
package id.tepat.akun;
