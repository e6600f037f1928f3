/**
 * Tanggapan atasan langsung (form II.6): the atasan ticks the official boxes. Which boxes there are is dated data of the
 * kabupaten; each has a direction, and the diagram branches on that direction only. Depends on {@code antrean}, {@code pelaporan}, {@code meja}, {@code pengajuan},
 * {@code penyajian}, {@code capaian}, {@code cekangka}, {@code validasi}, {@code pengaturan} and {@code proses}.
 */
package id.tepat.tanggapan;
