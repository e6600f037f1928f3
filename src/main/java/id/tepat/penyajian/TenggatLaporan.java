package id.tepat.penyajian;

import id.tepat.kalender.UraianTenggat;
import id.tepat.proses.Langkah;
import java.time.LocalDate;

/**
 * The due dates of a report, explained.
 *
 * @param pengajuan      of its first submission
 * @param langkah        the step it waits in; null if it waits nowhere
 * @param tenggatLangkah due date of that step; null if there is none
 * @param targetInternal day by which the unit would like to have it; advice only, null where none is set
 */
public record TenggatLaporan(UraianTenggat pengajuan, Langkah langkah, UraianTenggat tenggatLangkah, LocalDate targetInternal) {}
