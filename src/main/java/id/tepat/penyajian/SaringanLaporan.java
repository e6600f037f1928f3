package id.tepat.penyajian;

import id.tepat.pelaporan.StatusLaporan;

/**
 * Which reports a list shows; null means any.
 *
 * @param halaman from 0
 * @param ukuran  rows per page, 1 to 200
 */
public record SaringanLaporan(Integer tahun, Integer triwulan, StatusLaporan status, Long perangkatDaerah, int halaman, int ukuran) {}
