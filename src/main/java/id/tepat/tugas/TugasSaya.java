package id.tepat.tugas;

import id.tepat.kalender.UraianTenggat;
import id.tepat.proses.Langkah;

/**
 * A row of "Tugas saya".
 *
 * @param id          the engine's id of the task
 * @param judul       what it is about, e.g. {@code Laporan Kinerja Individu Triwulan II 2023}
 * @param jabatan     whose work it is; null for a unit's own report
 * @param objek       what kind of object the step works on
 * @param objekId     its id, parameter of the step's page
 * @param uraian      the due date explained; null if the step has none
 */
public record TugasSaya(String id, Langkah langkah, String judul, String perangkatDaerah, String jabatan,
                        Objek objek, Long objekId, UraianTenggat uraian) {

    /** Kinds of object that wait for people. */
    public enum Objek {
        LAPORAN, PERJANJIAN
    }

    /** Address of the page that does the step, from the context root. */
    public String alamat() {
        return langkah.halaman() + "?id=" + objekId;
    }
}
