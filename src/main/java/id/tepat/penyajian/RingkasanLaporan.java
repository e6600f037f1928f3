package id.tepat.penyajian;

import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.proses.Langkah;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report as a row of a list.
 *
 * @param jabatan   null for a unit's report
 * @param ketepatan null until submitted or due
 * @param langkah   the step it waits in, null when it waits nowhere
 */
public record RingkasanLaporan(Long id, long versi, JenisLaporan jenis, StatusLaporan status, Long perangkatDaerahId,
                               String perangkatDaerah, Long jabatanId, String jabatan, int tahun, int triwulan,
                               LocalDate tenggat, Instant diajukanPada, Ketepatan ketepatan, int pengajuanKe, String nomor,
                               boolean adaPerjanjian, Langkah langkah) {}
