package id.tepat.verifikasi;

import id.tepat.pelaporan.JenisLaporan;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report that waits for the kabupaten.
 *
 * @param versi   version to send back with the decision
 * @param jabatan null for a unit's own report
 * @param sejak   since when it waits here
 * @param tenggat last day allowed for the kabupaten
 */
public record BarisAntrean(Long id, long versi, JenisLaporan jenis, String perangkatDaerah, String jabatan, int tahun, int triwulan,
                           int pengajuanKe, Instant sejak, LocalDate tenggat) {

    /** What people call it. */
    public String nama() {
        return (jabatan == null ? jenis.nama() : jabatan) + ", " + perangkatDaerah;
    }
}
