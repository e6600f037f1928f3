/** Cek angka for machines: public, keeps nothing, see {@code /openapi}. */
package id.tepat.validasi.rest;
