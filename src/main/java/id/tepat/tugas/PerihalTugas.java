package id.tepat.tugas;

/**
 * What a task is about.
 *
 * @param jabatan          name of the jabatan whose work it is; null for a unit's own report
 * @param hariKerjaSepekan 5 or 6, of the unit
 */
record PerihalTugas(String judul, String perangkatDaerah, String jabatan, int hariKerjaSepekan) {}
