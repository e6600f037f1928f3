package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.SATUAN_TERTUKAR;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.validasi.Naskah.Biaya;
import id.tepat.validasi.Naskah.Indikator;

/** The target and realisasi of a percentage are percentages, not rupiah. What was computed from such a value needs no word of its own. */
final class RupiahDalamPersentase implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Map<String, Indikator> menurutNama = new HashMap<>();
        naskah.indikator().forEach(baris -> menurutNama.putIfAbsent(Nama.kunci(baris.nama()), baris));
        return Stream.concat(
                naskah.indikator().stream().filter(baris -> Satuan.persen(baris.satuan(), baris.nama()))
                        .flatMap(baris -> cek(baris, baris.target(), baris.realisasi())),
                naskah.biaya().stream().filter(baris -> persen(baris, menurutNama.get(Nama.kunci(baris.indikator()))))
                        .flatMap(baris -> cek(baris, baris.target(), baris.realisasi())));
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

    private static Stream<Ketidaksesuaian> cek(Naskah.Baris baris, AngkaTercetak target, AngkaTercetak realisasi) {
        return Stream.concat(cek(baris, "target", target), cek(baris, "realisasi", realisasi));
    }

    private static Stream<Ketidaksesuaian> cek(Naskah.Baris baris, String bidang, AngkaTercetak angka) {
        return !Satuan.miripRupiah(angka) ? Stream.of() : Stream.of(Ketidaksesuaian.pada(baris, bidang, SATUAN_TERTUKAR, SALAH, angka, "persentase",
                "Indikator ini persentase, tetapi " + bidang + " tertulis " + angka.teks() + " seperti rupiah."));
    }
}
