package id.tepat.pelaporan;

import id.tepat.keamanan.Pelaku;
import id.tepat.proses.ArahAlur;

/**
 * A report moved to its next step, came back, or stopped; fired within the transaction of the act.
 *
 * @param oleh   who moved it
 * @param uraian what was decided, with the note, as the trail has it
 */
public record LaporanBerpindah(LaporanKinerja laporan, ArahAlur arah, Pelaku oleh, String uraian) {}
