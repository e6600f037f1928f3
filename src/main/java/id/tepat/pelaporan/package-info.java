/**
 * The quarterly report (laporan kinerja) itself: what may be written in it, its three chains of answers, the stages it
 * waits in and its due date, 5 working days after the quarter's end (Perbup Lumajang 6/2018 Pasal 4; forms of PermenPANRB
 * 53/2014). {@link id.tepat.pelaporan.LaporanKinerja} decides what is allowed; the diagrams in {@code bpmn/} decide who
 * is next and when. What is done with a report lies in features of its own ({@code penyusunan}, {@code pengajuan},
 * {@code tanggapan}, {@code verifikasi}, …), which all know this one. Depends on {@code perjanjian}, {@code organisasi},
 * {@code tahap}, {@code meja}, {@code proses} and {@code pengaturan}.
 */
package id.tepat.pelaporan;
