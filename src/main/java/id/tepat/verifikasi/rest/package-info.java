/** Pengesahan and the kabupaten's verification over the machine interface. */
package id.tepat.verifikasi.rest;
