package id.tepat.perjanjian;

import id.tepat.organisasi.Kelompok;
import id.tepat.proses.Langkah;

/** Which group each step of a Perjanjian Kinerja waits for. */
public final class KelompokPerjanjian {

    private KelompokPerjanjian() {}

    /** @throws IllegalArgumentException if it is no step of a Perjanjian Kinerja */
    public static Kelompok dari(PerjanjianKinerja perjanjian, Langkah langkah) {
        Long jabatan = perjanjian.jabatan().id();
        return switch (langkah) {
            case SUSUN_PERJANJIAN, PERBAIKI_PERJANJIAN -> Kelompok.penyusun(jabatan);
            case TANDA_TANGANI_PIHAK_PERTAMA -> Kelompok.pihakPertama(jabatan);
            case TELAAH_PERJANJIAN, TANDA_TANGANI_PIHAK_KEDUA -> Kelompok.pihakKedua(jabatan);
            default -> throw new IllegalArgumentException("No step of a Perjanjian Kinerja: " + langkah);
        };
    }
}
