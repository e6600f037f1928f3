/** Pages of login and accounts. */
package id.tepat.akun.layar;
