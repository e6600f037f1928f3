package id.tepat.pelaporan;

import java.util.Map;

/**
 * A report being written took over another version of its Perjanjian Kinerja; fired within the transaction that did it,
 * for whatever else is kept beside the indicators.
 *
 * @param laporan   with its new rows
 * @param pengganti id of each indicator that stays, as it was, to its id in the new version; what is missing has gone
 */
public record IndikatorBerganti(LaporanKinerja laporan, Map<Long, Long> pengganti) {}
