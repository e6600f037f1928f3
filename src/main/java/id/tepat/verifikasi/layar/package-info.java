/** Pages on which a head signs and the kabupaten verifies. */
package id.tepat.verifikasi.layar;
