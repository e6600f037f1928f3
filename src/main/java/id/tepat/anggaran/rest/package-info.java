/** Realisasi anggaran over the machine interface. */
package id.tepat.anggaran.rest;
