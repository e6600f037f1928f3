/**
 * Pengajuan: a report is submitted once, however often the button was pressed. A snapshot keeps what it said, a tanda
 * terima says when (the first one decides punctuality, Perbup Lumajang 6/2018 Pasal 4), and anybody can ask whether that
 * receipt is genuine. Depends on {@code pelaporan}, {@code meja}, {@code capaian}, {@code cekangka}, {@code bukti}, {@code perjanjian},
 * {@code organisasi}, {@code validasi}, {@code pengukuran} and {@code proses}.
 */
package id.tepat.pengajuan;
