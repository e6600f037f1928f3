package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.SATUAN_TERTUKAR;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.validasi.Naskah.Biaya;
import id.tepat.validasi.Naskah.Indikator;

/**
 * The target and realisasi of a percentage, and every capaian and serapan, are percentages, not rupiah. What was computed
 * from such a value needs no word of its own.
 */
final class RupiahDalamPersentase implements AturanValidasi {

    private static final Set<String> KOLOM_PERSEN = Set.of("capaian", "serapan", "persen");

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Map<String, Indikator> menurutNama = new HashMap<>();
        naskah.indikator().forEach(baris -> menurutNama.putIfAbsent(Nama.kunci(baris.nama()), baris));
        return Stream.of(
                naskah.indikator().stream().filter(baris -> Satuan.persen(baris.satuan(), baris.nama()))
                        .flatMap(baris -> cek(baris, baris.target(), baris.realisasi())),
                naskah.biaya().stream().filter(baris -> persen(baris, menurutNama.get(Nama.kunci(baris.indikator()))))
                        .flatMap(baris -> cek(baris, baris.target(), baris.realisasi())),
                naskah.baris().flatMap(RupiahDalamPersentase::kolomPersen))
                .flatMap(satu -> satu);
    }

    static boolean tertukar(Indikator baris) {
        return Satuan.persen(baris.satuan(), baris.nama()) && (Satuan.miripRupiah(baris.target()) || Satuan.miripRupiah(baris.realisasi()));
    }

    static boolean tertukar(Biaya baris, Indikator sama) {
        return persen(baris, sama) && (Satuan.miripRupiah(baris.target()) || Satuan.miripRupiah(baris.realisasi()));
    }

    private static boolean persen(Biaya baris, Indikator sama) {
        return Satuan.persen(sama == null ? null : sama.satuan(), baris.indikator());
    }

    private static Stream<Ketidaksesuaian> kolomPersen(Naskah.Baris baris) {
        return baris.angka().entrySet().stream().filter(satu -> KOLOM_PERSEN.contains(satu.getKey()) && Satuan.miripRupiah(satu.getValue()))
                .map(satu -> Ketidaksesuaian.pada(baris, satu.getKey(), SATUAN_TERTUKAR, SALAH, satu.getValue(), "persentase",
                        "Kolom " + satu.getKey() + " berisi persentase, tetapi tertulis " + satu.getValue().teks() + " seperti rupiah."));
    }

    private static Stream<Ketidaksesuaian> cek(Naskah.Baris baris, AngkaTercetak target, AngkaTercetak realisasi) {
        return Stream.concat(cek(baris, "target", target), cek(baris, "realisasi", realisasi));
    }

    private static Stream<Ketidaksesuaian> cek(Naskah.Baris baris, String bidang, AngkaTercetak angka) {
        return !Satuan.miripRupiah(angka) ? Stream.of() : Stream.of(Ketidaksesuaian.pada(baris, bidang, SATUAN_TERTUKAR, SALAH, angka, "persentase",
                "Indikator ini persentase, tetapi " + bidang + " tertulis " + angka.teks() + " seperti rupiah."));
    }
}
