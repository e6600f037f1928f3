package id.tepat.organisasi;

/**
 * A group that a step waits for, by its relation to a jabatan or a perangkat daerah; who belongs to it is decided anew each
 * day by the org chart. Its name is kept with the step: {@code penyusun-12}.
 *
 * @param id of the jabatan, of the perangkat daerah, or null
 */
public record Kelompok(Jenis jenis, Long id) {

    /** Bagian Organisasi of the kabupaten. */
    public static final Kelompok VERIFIKATOR = new Kelompok(Jenis.VERIFIKATOR, null);

    /** By what relation. */
    public enum Jenis {
        PENYUSUN("penyusun"), PENYUSUN_UNIT("penyusun-unit"), ATASAN("atasan"), KEPALA("kepala"), PIHAK_PERTAMA("pihak-pertama"),
        PIHAK_KEDUA("pihak-kedua"), VERIFIKATOR("verifikator");

        private final String nama;

        Jenis(String nama) {
            this.nama = nama;
        }

        private static Jenis dari(String nama) {
            for (Jenis satu : values()) {
                if (satu.nama.equals(nama)) {
                    return satu;
                }
            }
            throw new IllegalArgumentException("No kind of group: " + nama);
        }
    }

    /** Who writes the reports and the PK of a jabatan. */
    public static Kelompok penyusun(Long jabatan) {
        return new Kelompok(Jenis.PENYUSUN, jabatan);
    }

    /** Who prepares the report of a perangkat daerah, whichever jabatan is named for it by then. */
    public static Kelompok penyusunUnit(Long perangkatDaerah) {
        return new Kelompok(Jenis.PENYUSUN_UNIT, perangkatDaerah);
    }

    /** Who answers the reports of a jabatan. */
    public static Kelompok atasan(Long jabatan) {
        return new Kelompok(Jenis.ATASAN, jabatan);
    }

    /** Who signs the report of a perangkat daerah. */
    public static Kelompok kepala(Long perangkatDaerah) {
        return new Kelompok(Jenis.KEPALA, perangkatDaerah);
    }

    /** Who signs the PK of a jabatan as pihak pertama: nobody does so for an empty chair. */
    public static Kelompok pihakPertama(Long jabatan) {
        return new Kelompok(Jenis.PIHAK_PERTAMA, jabatan);
    }

    /** Who examines and signs the PK of a jabatan as pihak kedua. */
    public static Kelompok pihakKedua(Long jabatan) {
        return new Kelompok(Jenis.PIHAK_KEDUA, jabatan);
    }

    /**
     * The group of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kelompok dari(String nama) {
        int garis = nama.lastIndexOf('-');
        return garis < 0 || !Character.isDigit(nama.charAt(garis + 1)) ? new Kelompok(Jenis.dari(nama), null)
                : new Kelompok(Jenis.dari(nama.substring(0, garis)), Long.valueOf(nama.substring(garis + 1)));
    }

    public String nama() {
        return id == null ? jenis.nama : jenis.nama + "-" + id;
    }

    @Override
    public String toString() {
        return nama();
    }
}
