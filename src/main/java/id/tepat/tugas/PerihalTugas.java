package id.tepat.tugas;

import java.time.LocalDate;

/**
 * What a task is about.
 *
 * @param jabatan          name of the jabatan whose work it is; null for a unit's own report
 * @param hariKerjaSepekan 5 or 6, of the unit
 * @param mulai            last day before the term of the first submission began; null where the term begins with the task
 */
record PerihalTugas(Long id, String judul, String perangkatDaerah, String jabatan, int hariKerjaSepekan, LocalDate mulai) {}
