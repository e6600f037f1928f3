package id.tepat.tugas.rest;

import id.tepat.proses.Langkah;
import id.tepat.tugas.TugasSaya;
import id.tepat.tugas.TugasSaya.Objek;
import java.time.LocalDate;

/**
 * A task as {@code GET /api/v1/tugas} answers it.
 *
 * @param sisaHariKerja working days after today up to and including the due date: 0 = due today, negative = late
 */
public record BarisTugas(String id, Langkah langkah, String judul, String perangkatDaerah, String jabatan, String laporanId,
                         String perjanjianId, LocalDate tenggat, Integer sisaHariKerja, boolean terlambat) {

    static BarisTugas dari(TugasSaya tugas) {
        String objek = String.valueOf(tugas.objekId());
        boolean berbatas = tugas.uraian() != null;
        return new BarisTugas(tugas.id(), tugas.langkah(), tugas.judul(), tugas.perangkatDaerah(), tugas.jabatan(),
                tugas.objek() == Objek.LAPORAN ? objek : null,
                tugas.objek() == Objek.PERJANJIAN ? objek : null,
                berbatas ? tugas.uraian().tanggal() : null,
                berbatas ? tugas.uraian().sisa() : null,
                berbatas && tugas.uraian().terlambat());
    }
}
