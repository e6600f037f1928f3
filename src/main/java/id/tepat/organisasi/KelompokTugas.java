package id.tepat.organisasi;

/** Names of the groups that tasks wait for; who belongs to them is decided anew each day by the org chart. */
public final class KelompokTugas {

    /** Bagian Organisasi of the kabupaten. */
    public static final String VERIFIKATOR = "verifikator";

    private KelompokTugas() {}

    /** Who writes the reports and the PK of a jabatan. */
    public static String penyusun(Long jabatan) {
        return "penyusun-" + jabatan;
    }

    /** Who prepares the report of a perangkat daerah. */
    public static String penyusunUnit(Long perangkatDaerah) {
        return "penyusun-unit-" + perangkatDaerah;
    }

    /** Who answers the reports of a jabatan. */
    public static String atasan(Long jabatan) {
        return "atasan-" + jabatan;
    }

    /** Who signs the PK of a jabatan as pihak pertama: nobody does so for an empty chair. */
    public static String pihakPertama(Long jabatan) {
        return "pihak-pertama-" + jabatan;
    }

    /** Who signs the PK of a jabatan as pihak kedua. */
    public static String pihakKedua(Long jabatan) {
        return "pihak-kedua-" + jabatan;
    }

    /** Who signs the report of a perangkat daerah. */
    public static String kepala(Long perangkatDaerah) {
        return "kepala-" + perangkatDaerah;
    }
}
