package id.tepat.pemantauan;

import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.tahap.Menunggu;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report in a drill-down.
 *
 * @param jabatan      null for a unit's own report
 * @param diajukanPada first submission, null before
 * @param ketepatan    null until submitted or due
 * @param menunggu     whom it waits for, null if nobody
 * @param mutu         of its last submission, null before
 */
public record LaporanDipantau(Long id, JenisLaporan jenis, StatusLaporan status, String perangkatDaerah, String jabatan,
                              LocalDate tenggat, Instant diajukanPada, Ketepatan ketepatan, Menunggu menunggu, MutuAngka mutu) {}
