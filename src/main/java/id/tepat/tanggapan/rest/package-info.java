/** The atasan's answer over the machine interface. */
package id.tepat.tanggapan.rest;
