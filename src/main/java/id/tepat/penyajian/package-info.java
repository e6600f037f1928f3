/**
 * Reports as they are read: lists, one report whole with everything computed from it, its uraian tugas (form I) and its
 * due date explained (Perbup Lumajang 6/2018 Pasal 4). Nothing here changes anything; what a person may not see does not
 * exist for him. Depends on {@code pelaporan}, {@code capaian}, {@code cekangka}, {@code bukti}, {@code pengajuan},
 * {@code perjanjian}, {@code tahap}, {@code anggaran}, {@code organisasi}, {@code pengaturan}, {@code pengukuran}, {@code proses} and
 * {@code validasi}.
 */
package id.tepat.penyajian;
