package id.tepat.proses;

import java.util.Arrays;

/** A step that waits for a person: one user task in the diagrams, one page on the screen. */
public enum Langkah {
    SUSUN_LAPORAN("susunLaporan", "Susun laporan", "/pelaporan/susun.xhtml"),
    PERBAIKI_LAPORAN("perbaikiLaporan", "Perbaiki laporan", "/pelaporan/susun.xhtml"),
    TANGGAPI_LAPORAN("tanggapiLaporan", "Tanggapi laporan", "/tanggapan/tanggapi.xhtml"),
    SAHKAN_LAPORAN("sahkanLaporan", "Sahkan laporan", "/verifikasi/sahkan.xhtml"),
    VERIFIKASI_LAPORAN("verifikasiLaporan", "Verifikasi laporan", "/verifikasi/verifikasi.xhtml"),
    SUSUN_PERJANJIAN("susunPerjanjian", "Susun perjanjian kinerja", "/perjanjian/susun.xhtml"),
    PERBAIKI_PERJANJIAN("perbaikiPerjanjian", "Perbaiki perjanjian kinerja", "/perjanjian/susun.xhtml"),
    TELAAH_PERJANJIAN("telaahPerjanjian", "Telaah perjanjian kinerja", "/perjanjian/telaah.xhtml"),
    TANDA_TANGANI_PIHAK_PERTAMA("tandaTanganiPihakPertama", "Tanda tangani perjanjian kinerja (pihak pertama)", "/perjanjian/tanda-tangan.xhtml"),
    TANDA_TANGANI_PIHAK_KEDUA("tandaTanganiPihakKedua", "Tanda tangani perjanjian kinerja (pihak kedua)", "/perjanjian/tanda-tangan.xhtml");

    private final String tugas;
    private final String nama;
    private final String halaman;

    Langkah(String tugas, String nama, String halaman) {
        this.tugas = tugas;
        this.nama = nama;
        this.halaman = halaman;
    }

    /** Id of the user task in the diagram. */
    public String tugas() {
        return tugas;
    }

    /** What the list of tasks calls it. */
    public String nama() {
        return nama;
    }

    /** The page that does it, from the context root; takes the object's id as parameter {@code id}. */
    public String halaman() {
        return halaman;
    }

    /**
     * The step of a user task.
     *
     * @throws IllegalArgumentException if no step has this id
     */
    public static Langkah dariTugas(String tugas) {
        return Arrays.stream(values()).filter(langkah -> langkah.tugas.equals(tugas)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step for user task " + tugas));
    }
}
