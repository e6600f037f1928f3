/** The page Cek dokumen. */
package id.tepat.validasi.layar;
