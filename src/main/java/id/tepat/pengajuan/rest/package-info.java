/** Submitting over the machine interface, and asking whether a receipt is genuine. */
package id.tepat.pengajuan.rest;
