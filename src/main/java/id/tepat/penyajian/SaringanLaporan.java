package id.tepat.penyajian;

import id.tepat.pelaporan.StatusLaporan;

/** Which reports a list shows; null means any. */
public record SaringanLaporan(Integer tahun, Integer triwulan, StatusLaporan status, Long perangkatDaerah) {}
