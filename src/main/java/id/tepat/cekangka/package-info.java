/**
 * "Cek angka" inside Tepat: what a report's own numbers and texts say against each other, its Perjanjian Kinerja, its
 * budget and the quarter before. The rows carry ids and everything that can be computed is computed, so these rules begin
 * where arithmetic ends; documents from outside are {@code validasi}'s. One class per rule, one list:
 * {@link id.tepat.cekangka.CekLaporan}. Depends on {@code pelaporan}, {@code capaian}, {@code anggaran}, {@code pengaturan}, {@code perjanjian},
 * {@code organisasi}, {@code pengukuran} and {@code validasi}.
 */
package id.tepat.cekangka;
