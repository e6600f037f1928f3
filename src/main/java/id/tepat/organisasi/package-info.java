/**
 * Who there is: perangkat daerah, jabatan with their two lines upward (pihak kedua of the Perjanjian Kinerja;
 * atasan langsung for reports), pegawai, and who holds which jabatan on which day (definitif, Plt, Plh, Pj).
 * Tasks belong to the jabatan and so follow whoever holds it. Depends on {@code kalender} and {@code galat}.
 */
package id.tepat.organisasi;
