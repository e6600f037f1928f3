package id.tepat.validasi;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.tepat.pengukuran.AngkaTercetak.Bentuk;
import id.tepat.validasi.Naskah.Kelas;

/** A printed scale, sound or not. */
final class SkalaTercetak {

    private static final Comparator<Kelas> MENURUT_DARI = Comparator.comparing(SkalaTercetak::dari);

    private final List<Kelas> kelas;

    SkalaTercetak(List<Kelas> kelas) {
        this.kelas = kelas;
    }

    /** False if there is no scale, or a bound can't be read: then nothing can be said about it. */
    boolean terbaca() {
        return !kelas.isEmpty() && kelas.stream().flatMap(satu -> satu.angka().values().stream()).allMatch(angka -> angka.nilai() != null);
    }

    /** From the lowest class up. */
    List<Kelas> menaik() {
        return kelas.stream().sorted(MENURUT_DARI).toList();
    }

    /** All classes that hold a value; a sound scale has just one. */
    List<Kelas> memuat(BigDecimal nilai) {
        return kelas.stream().filter(satu -> memuat(satu, nilai)).toList();
    }

    /** The class a value falls to where no class holds it: the highest one beginning at or below it. */
    Optional<Kelas> terdekat(BigDecimal nilai) {
        return kelas.stream().filter(satu -> dari(satu).compareTo(nilai) <= 0).max(MENURUT_DARI);
    }

    /** Lower bound; 0 where the end is open. */
    static BigDecimal dari(Kelas kelas) {
        return terbuka(kelas.dari().bentuk()) ? BigDecimal.ZERO : kelas.dari().nilai();
    }

    /** Upper bound; null where the end is open. */
    static BigDecimal sampai(Kelas kelas) {
        return kelas.sampai().nilai();
    }

    private static boolean terbuka(Bentuk bentuk) {
        return bentuk == Bentuk.KOSONG;
    }

    private static boolean memuat(Kelas kelas, BigDecimal nilai) {
        int bawah = nilai.compareTo(dari(kelas));
        int atas = sampai(kelas) == null ? -1 : nilai.compareTo(sampai(kelas));
        boolean diBawah = terbuka(kelas.dari().bentuk()) || bawah > 0 || bawah == 0 && kelas.dariTermasuk();
        return diBawah && (atas < 0 || atas == 0 && kelas.sampaiTermasuk());
    }
}
