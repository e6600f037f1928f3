package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak;

/** A sentence repeats the table's number as it is. */
final class PernyataanMenurutAcuan implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Map<String, AngkaTercetak> angka = new HashMap<>();
        naskah.baris().forEach(baris -> baris.angka().forEach((bidang, nilai) -> angka.putIfAbsent(baris.sel() + "." + bidang, nilai)));
        return naskah.pernyataan().stream().filter(satu -> angka.containsKey(satu.acuan()))
                .map(satu -> cek(satu, angka.get(satu.acuan()))).flatMap(Optional::stream);
    }

    private static Optional<Ketidaksesuaian> cek(Naskah.Pernyataan satu, AngkaTercetak acuan) {
        return Ketelitian.beda(satu.nilai(), acuan).map(tingkat -> Ketidaksesuaian.pada(satu, "nilai", TIDAK_KONSISTEN_ANTAR_TABEL, tingkat,
                satu.nilai(), acuan.teks(), "Kalimat menyebut " + satu.nilai().teks() + ", di " + satu.acuan() + " tertulis " + acuan.teks()
                        + "; periksa keduanya."));
    }
}
