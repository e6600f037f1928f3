package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.ANGKA_SALAH_FORMAT;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.util.Set;
import java.util.stream.Stream;

import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.pengukuran.Target;

/** Every number is written in Indonesian format: dots between thousands, a decimal comma. */
final class PenulisanAngka implements AturanValidasi {

    /** A target may be more than a number ("4 gedung dan 1 halaman"), and then so is its realisasi. */
    private static final Set<String> BOLEH_BERKATA = Set.of("target", "realisasi", "nilai");

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Stream<Ketidaksesuaian> bidang = naskah.baris().flatMap(baris -> baris.angka().entrySet().stream()
                .flatMap(satu -> cek(baris, satu.getKey(), satu.getValue())));
        Stream<Ketidaksesuaian> triwulan = naskah.ikm() == null ? Stream.of()
                : naskah.ikm().triwulan().stream().flatMap(angka -> cek(naskah.ikm(), "triwulan", angka));
        return Stream.concat(bidang, triwulan);
    }

    private static Stream<Ketidaksesuaian> cek(Naskah.Baris baris, String bidang, AngkaTercetak angka) {
        return switch (angka.bentuk()) {
            case KOSONG, BENAR, BERSATUAN -> Stream.of();
            case TITIK_DESIMAL -> Stream.of(Ketidaksesuaian.pada(baris, bidang, ANGKA_SALAH_FORMAT, PERIKSA, angka, Angka.teks(angka.nilai()),
                    "\"" + angka.teks() + "\" memakai titik sebagai koma desimal; dibaca " + Angka.teks(angka.nilai()) + "."));
            case SALAH_FORMAT -> Stream.of(Ketidaksesuaian.pada(baris, bidang, ANGKA_SALAH_FORMAT, SALAH, angka,
                    angka.nilai() == null ? menurutBidangLain(baris, bidang) : bacaan(angka), "\"" + singkat(angka) + "\" bukan angka berformat Indonesia"
                            + (angka.nilai() == null ? " dan dapat dibaca lebih dari satu cara; tulis ulang." : "; dibaca " + bacaan(angka) + ".")));
            case BUKAN_ANGKA -> berbagian(bidang, angka) ? Stream.of() : Stream.of(Ketidaksesuaian.pada(baris, bidang, ANGKA_SALAH_FORMAT, kata(bidang, angka.teks()), angka, "",
                    "\"" + singkat(angka) + "\" tidak dapat dibaca sebagai satu angka."));
        };
    }

    private static boolean berbagian(String bidang, AngkaTercetak angka) {
        return BOLEH_BERKATA.contains(bidang) && Target.baca(angka.teks()).bagian().size() > 1;
    }

    private static TingkatKetidaksesuaian kata(String bidang, String teks) {
        boolean berangka = teks.chars().anyMatch(Character::isDigit) || teks.startsWith("#");
        return berangka && !BOLEH_BERKATA.contains(bidang) ? SALAH : PERIKSA;
    }

    /** What the row's other numbers would make of it. */
    private static String menurutBidangLain(Naskah.Baris baris, String bidang) {
        if (baris instanceof Naskah.Anggaran anggaran && bidang.equals("realisasi")
                && anggaran.pagu().nilai() != null && anggaran.sisa().nilai() != null) {
            return Ketelitian.uang(anggaran.pagu().nilai().subtract(anggaran.sisa().nilai()));
        }
        return "";
    }

    private static String bacaan(AngkaTercetak angka) {
        return angka.nilai() == null ? "" : Angka.desimal(angka.nilai(), angka.desimal());
    }

    private static String singkat(AngkaTercetak angka) {
        return angka.teks().length() <= 40 ? angka.teks() : angka.teks().substring(0, 40) + "…";
    }
}
