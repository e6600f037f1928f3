package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.ARITMETIKA;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;

/** The year's IKM is the mean of its quarters; a quarter without a letter (empty, or a dash) is left out. */
final class RataRataIkm implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Naskah.Ikm ikm = naskah.ikm();
        if (ikm == null) {
            return Stream.of();
        }
        List<AngkaTercetak> ada = ikm.triwulan().stream().filter(angka -> !kosong(angka)).toList();
        if (ada.isEmpty() || ada.stream().anyMatch(angka -> angka.nilai() == null)) {
            return Stream.of();
        }
        BigDecimal jumlah = ada.stream().map(AngkaTercetak::nilai).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rataRata = jumlah.divide(BigDecimal.valueOf(ada.size()), MathContext.DECIMAL128);
        return Ketelitian.beda(ikm.rataRata(), rataRata).stream().map(tingkat -> Ketidaksesuaian.pada(ikm, "rataRata", ARITMETIKA, tingkat,
                ikm.rataRata(), Ketelitian.persen(rataRata), "Rata-rata " + ada.stream().map(AngkaTercetak::teks).collect(Collectors.joining("; "))
                        + " = " + Angka.desimal(rataRata, 2) + ", tertulis " + ikm.rataRata().teks() + "; periksa semuanya."));
    }

    private static boolean kosong(AngkaTercetak angka) {
        return angka.bentuk() == AngkaTercetak.Bentuk.KOSONG || angka.nilai() != null && angka.nilai().signum() == 0;
    }
}
