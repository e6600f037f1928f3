/** The page of the atasan, and his answers beside a report. */
package id.tepat.tanggapan.layar;
