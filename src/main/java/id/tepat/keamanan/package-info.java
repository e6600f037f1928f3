/**
 * Who may do what: roles, the access matrix, the actor of a use case and the audit trail. Accounts and login
 * are in {@code akun}, which knows this package; this one knows no other feature but {@code kalender} and {@code galat}.
 */
package id.tepat.keamanan;
