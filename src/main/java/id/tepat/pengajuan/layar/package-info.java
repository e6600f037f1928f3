/** The public page of a receipt's genuineness. */
package id.tepat.pengajuan.layar;
