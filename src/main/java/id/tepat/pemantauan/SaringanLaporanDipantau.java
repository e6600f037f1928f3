package id.tepat.pemantauan;

import id.tepat.kalender.Triwulan;
import id.tepat.proses.Langkah;

/**
 * Which reports of a quarter a drill-down shows.
 *
 * @param unit    id of a perangkat daerah, null for all
 * @param keadaan one of the counts
 * @param langkah only those that wait in this step, null for all
 */
public record SaringanLaporanDipantau(Triwulan masa, Long unit, SaringanKeadaan keadaan, Langkah langkah) {}
