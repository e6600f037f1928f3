/** The page on which a report is written, with its evidence, and from which it is submitted. */
package id.tepat.penyusunan.layar;
