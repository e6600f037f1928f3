/**
 * Penyusunan: the writer's work on his report (forms of PermenPANRB 53/2014), saved as it is typed and measured by the
 * one code on the server. Depends on {@code pelaporan}, {@code tahap}, {@code meja}, {@code penyajian}, {@code pengajuan}, {@code bukti},
 * {@code capaian} and {@code pengukuran}.
 */
package id.tepat.penyusunan;
