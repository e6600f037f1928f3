package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The scales seen in practice, under fixed names; a kabupaten's own are stored, versioned and dated (these among them). */
public enum SkalaBawaan {

    /** Printed with gaps (90–91 …), read on the exact value: 90,58 is Tinggi. */
    PERMENDAGRI_86_2017("Permendagri 86/2017", "51 Rendah", "66 Sedang", "76 Tinggi", "91 Sangat Tinggi", "Sangat Rendah"),
    GUCIALIT("LKj Kecamatan Gucialit 2023", "55 Cukup Berhasil", "70 Berhasil", "85 Sangat Berhasil", "Tidak Berhasil"),
    JATIROTO("LKj Kecamatan Jatiroto 2023", "55 Cukup Baik", "70 Baik", "85 Sangat Baik", "Kurang Baik"),
    /** Printed with shared bounds; the upper class takes them. */
    KLAKAH("LKj Kecamatan Klakah 2023", "50 Cukup berhasil", "80 Berhasil", "95 Sangat berhasil", "Tidak berhasil");

    private final String dasar;
    private final SkalaPredikat skala;

    /** @param kelas from the second class up "bound label", then the lowest class's label */
    SkalaBawaan(String dasar, String... kelas) {
        this.dasar = dasar;
        this.skala = susun(kelas);
    }

    private static SkalaPredikat susun(String... kelas) {
        List<Predikat> daftar = new ArrayList<>();
        BigDecimal dari = BigDecimal.ZERO;
        String label = kelas[kelas.length - 1];
        for (int i = 0; i < kelas.length - 1; i++) {
            String[] bagian = kelas[i].split(" ", 2);
            BigDecimal batas = new BigDecimal(bagian[0]);
            daftar.add(new Predikat(label, dari, batas));
            dari = batas;
            label = bagian[1];
        }
        daftar.add(new Predikat(label, dari, null));
        return new SkalaPredikat(daftar);
    }

    /** Where it was printed. */
    public String dasar() {
        return dasar;
    }

    public SkalaPredikat skala() {
        return skala;
    }
}
