package id.tepat.tugas;

import id.tepat.kalender.UraianTenggat;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Perkara;

/**
 * A row of "Tugas saya".
 *
 * @param id      id of the step
 * @param judul   what it is about, e.g. {@code Laporan Kinerja Individu Triwulan II 2023}
 * @param jabatan whose work it is; null for a unit's own report
 * @param perkara what the step works on; its id is the parameter of the step's page
 * @param uraian  the due date explained
 */
public record TugasSaya(String id, Langkah langkah, String judul, String perangkatDaerah, String jabatan, Perkara perkara, UraianTenggat uraian) {

    /** Address of the page that does the step, from the context root. */
    public String alamat() {
        return langkah.halaman() + "?id=" + perkara.id();
    }
}
