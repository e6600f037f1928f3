/** Pages on which a report is written, submitted and read. */
package id.tepat.pelaporan.layar;
