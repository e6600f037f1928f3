package id.tepat.kalender.rest;

import java.time.LocalDate;
import java.util.List;

/**
 * When a quarter's report is due.
 *
 * @param akhir      the quarter's last day
 * @param tenggat    the last day in time
 * @param hariKerja  the working days counted, in order; the last is the due date
 * @param peringatan a sentence for each year whose holidays are not recorded here, or not laid down yet
 */
public record TenggatTriwulan(int tahun, int triwulan, LocalDate akhir, LocalDate tenggat,
                              List<LocalDate> hariKerja, List<String> peringatan) {}
