/**
 * What waits for an atasan's answer or for the kabupaten, with the same facts in both queues: what <em>cek angka</em> found
 * in the last submission, whether the first one was in time, since when it waits. Several reports may be decided in one act,
 * but what has remarks only after it was opened, so that nobody accepts a mix unread (form II.6: "laporan sudah baik"
 * is a judgement). Depends on {@code pelaporan}, {@code pengajuan}, {@code tahap} and {@code proses}.
 */
package id.tepat.antrean;
