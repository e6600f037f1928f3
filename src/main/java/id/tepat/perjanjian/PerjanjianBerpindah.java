package id.tepat.perjanjian;

import id.tepat.proses.ArahAlur;

/**
 * A Perjanjian Kinerja moved to its next step, came back, or was given up; fired within the transaction of the act.
 *
 * @param uraian what was decided, with the note, as the trail has it
 */
public record PerjanjianBerpindah(PerjanjianKinerja perjanjian, ArahAlur arah, String uraian) {}
