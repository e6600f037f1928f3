package id.tepat.tugas.rest;

import id.tepat.proses.Langkah;
import id.tepat.tugas.TugasSaya;
import java.time.LocalDate;

/**
 * A task as {@code GET /api/v1/tugas} answers it.
 *
 * @param sisaHariKerja working days after today up to and including the due date: 0 = due today, negative = late
 */
public record BarisTugas(String id, Langkah langkah, String judul, String perangkatDaerah, String jabatan, String laporanId,
                         String perjanjianId, LocalDate tenggat, int sisaHariKerja, boolean terlambat) {

    static BarisTugas dari(TugasSaya tugas) {
        return new BarisTugas(tugas.id(), tugas.langkah(), tugas.judul(), tugas.perangkatDaerah(), tugas.jabatan(),
                teks(tugas.perkara().laporan()), teks(tugas.perkara().perjanjian()),
                tugas.uraian().tanggal(), tugas.uraian().sisa(), tugas.uraian().terlambat());
    }

    private static String teks(Long id) {
        return id == null ? null : id.toString();
    }
}
