package id.tepat.penyajian;

import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Menunggu;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report as a row of a list.
 *
 * @param jabatan   null for a unit's report
 * @param ketepatan null until submitted or due
 * @param menunggu  whom it waits for, null when it waits nowhere
 */
public record RingkasanLaporan(Long id, long versi, JenisLaporan jenis, StatusLaporan status, Long perangkatDaerahId,
                               String perangkatDaerah, Long jabatanId, String jabatan, int tahun, int triwulan,
                               LocalDate tenggat, Instant diajukanPada, Ketepatan ketepatan, int pengajuanKe, String nomor,
                               boolean adaPerjanjian, Menunggu menunggu) {

    /** The step it waits in; null when it waits nowhere. */
    public Langkah langkah() {
        return menunggu == null ? null : menunggu.langkah();
    }

    /** {@code Laporan Kasi PMD, Kecamatan Kedungjajang} or {@code Laporan Kinerja Kecamatan Kedungjajang}, as a sentence begins. */
    public String sebutan() {
        String unit = jenis == JenisLaporan.TAHUNAN ? "Laporan Kinerja Tahunan " : "Laporan Kinerja ";
        return jabatan == null ? unit + perangkatDaerah : "Laporan " + jabatan + ", " + perangkatDaerah;
    }
}
