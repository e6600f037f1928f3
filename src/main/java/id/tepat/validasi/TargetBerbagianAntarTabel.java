package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.pengukuran.Target;
import id.tepat.validasi.Naskah.Baris;

/** What is more than a number ("4 gedung dan 1 halaman") has the same numbers in every table; how it is worded may vary. */
final class TargetBerbagianAntarTabel implements AturanValidasi {

    private static final Set<String> BIDANG = Set.of("target", "realisasi");

    private record Entri(Baris baris, String nama, String bidang, String teks, List<BigDecimal> bagian) {}

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Map<String, Entri> pertama = new LinkedHashMap<>();
        List<Ketidaksesuaian> hasil = new ArrayList<>();
        Stream.of(naskah.perjanjian().stream().flatMap(baris -> entri(baris, baris.indikator(), baris.sasaran())),
                naskah.indikator().stream().flatMap(baris -> entri(baris, baris.nama(), baris.sasaran())),
                naskah.biaya().stream().flatMap(baris -> entri(baris, baris.indikator(), baris.sasaran()))).flatMap(satu -> satu).forEach(satu -> {
                    Entri dulu = pertama.putIfAbsent(satu.nama() + "\n" + satu.bidang(), satu);
                    if (dulu != null && berselisih(satu, dulu)) {
                        hasil.add(pada(satu, dulu));
                    }
                });
        return hasil.stream();
    }

    private static Stream<Entri> entri(Baris baris, String nama, String sasaran) {
        return baris.angka().entrySet().stream().filter(satu -> BIDANG.contains(satu.getKey()) && satu.getValue().bentuk() == AngkaTercetak.Bentuk.BUKAN_ANGKA)
                .map(satu -> new Entri(baris, Nama.kunci(nama) + "\n" + Nama.kunci(sasaran), satu.getKey(), satu.getValue().teks(), bagian(satu.getValue())))
                .filter(satu -> satu.bagian().size() > 1);
    }

    private static List<BigDecimal> bagian(AngkaTercetak angka) {
        return Target.baca(angka.teks()).bagian().stream().map(satu -> satu.angka().stripTrailingZeros()).toList();
    }

    private static boolean berselisih(Entri satu, Entri dulu) {
        return !satu.baris().tabel().equals(dulu.baris().tabel()) && satu.bagian().size() == dulu.bagian().size() && !satu.bagian().equals(dulu.bagian());
    }

    private static Ketidaksesuaian pada(Entri satu, Entri dulu) {
        return new Ketidaksesuaian(satu.baris().sel(), satu.bidang(), TIDAK_KONSISTEN_ANTAR_TABEL, SALAH, satu.teks(), dulu.teks(), "Di sini " + satu.bidang()
                + " tertulis " + satu.teks() + ", di " + dulu.baris().sel() + " tertulis " + dulu.teks() + "; periksa keduanya.");
    }
}
