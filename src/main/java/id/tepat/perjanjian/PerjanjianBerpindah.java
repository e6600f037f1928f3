package id.tepat.perjanjian;

import id.tepat.keamanan.Pelaku;
import id.tepat.proses.ArahAlur;

/**
 * A Perjanjian Kinerja moved to its next step, came back, or was given up; fired within the transaction of the act.
 *
 * @param oleh   who moved it
 * @param uraian what was decided, with the note
 */
public record PerjanjianBerpindah(PerjanjianKinerja perjanjian, ArahAlur arah, Pelaku oleh, String uraian) {}
