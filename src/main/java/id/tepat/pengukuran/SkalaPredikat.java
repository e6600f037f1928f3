package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Classes that cover 0…∞ once and without a gap: a scale that doesn't can't be made. Sorted from the lowest class up.
 */
public final class SkalaPredikat {

    private final List<Predikat> kelas;

    /**
     * @param kelas in any order
     * @throws SkalaTidakSah naming the first gap, overlap, missing bottom or bounded top
     */
    public SkalaPredikat(List<Predikat> kelas) {
        if (kelas.isEmpty()) {
            throw new SkalaTidakSah(0, "skala", "Skala belum memiliki kelas.");
        }
        List<Predikat> urut = new ArrayList<>(kelas);
        urut.sort(Comparator.comparing(Predikat::dari));
        for (Predikat satu : urut) {
            pastikanMaju(satu, kelas.indexOf(satu) + 1);
        }
        pastikanBersambung(urut, kelas);
        this.kelas = List.copyOf(urut);
    }

    private static void pastikanMaju(Predikat kelas, int nomor) {
        if (kelas.label().isBlank()) {
            throw new SkalaTidakSah(nomor, "label", "Kelas ke-" + nomor + " belum bernama.");
        }
        if (kelas.sampai() != null && kelas.sampai().compareTo(kelas.dari()) <= 0) {
            throw new SkalaTidakSah(nomor, "sampai", "Kelas \"" + kelas.label() + "\" berakhir di " + Angka.teks(kelas.sampai())
                    + ", padahal baru mulai di " + Angka.teks(kelas.dari()) + ".");
        }
    }

    private static void pastikanBersambung(List<Predikat> urut, List<Predikat> asal) {
        Predikat terendah = urut.get(0);
        if (terendah.dari().signum() != 0) {
            throw new SkalaTidakSah(asal.indexOf(terendah) + 1, "dari",
                    "Kelas terendah \"" + terendah.label() + "\" harus mulai dari 0, bukan dari " + Angka.teks(terendah.dari()) + ".");
        }
        for (int i = 0; i + 1 < urut.size(); i++) {
            pastikanBersambung(urut.get(i), urut.get(i + 1), asal.indexOf(urut.get(i)) + 1);
        }
        Predikat tertinggi = urut.get(urut.size() - 1);
        if (tertinggi.sampai() != null) {
            throw new SkalaTidakSah(asal.indexOf(tertinggi) + 1, "sampai", "Kelas tertinggi \"" + tertinggi.label()
                    + "\" tidak boleh berbatas atas (" + Angka.teks(tertinggi.sampai()) + "): capaian dapat melebihinya.");
        }
    }

    private static void pastikanBersambung(Predikat bawah, Predikat atas, int nomor) {
        int banding = bawah.sampai() == null ? 1 : bawah.sampai().compareTo(atas.dari());
        if (banding > 0) {
            throw new SkalaTidakSah(nomor, "sampai", "Kelas \"" + bawah.label() + "\" dan \"" + atas.label()
                    + "\" tumpang tindih mulai " + Angka.teks(atas.dari()) + ".");
        }
        if (banding < 0) {
            throw new SkalaTidakSah(nomor, "sampai", "Ada celah antara \"" + bawah.label() + "\" (sampai "
                    + Angka.teks(bawah.sampai()) + ") dan \"" + atas.label() + "\" (mulai " + Angka.teks(atas.dari()) + ").");
        }
    }

    /** The class of an unrounded capaian, 0 or more. */
    public Predikat predikat(BigDecimal capaian) {
        return kelas.stream().filter(satu -> satu.memuat(capaian)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Capaian tidak boleh negatif: " + capaian));
    }

    /** The class of a capaian, or null if that can't be calculated. */
    public Predikat predikat(Capaian capaian) {
        return capaian.dapatDihitung() ? predikat(capaian.nilai()) : null;
    }

    /** From the lowest class up, unmodifiable. */
    public List<Predikat> kelas() {
        return kelas;
    }
}
