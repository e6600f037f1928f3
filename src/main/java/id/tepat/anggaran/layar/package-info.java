/** The page on which a unit enters and reads its realisasi anggaran. */
package id.tepat.anggaran.layar;
