package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak;

/**
 * Compares what several tables print about the same thing: each later table with the first one. Where a name stands
 * several times in a table and nothing tells the rows apart, the comparison is only a hint.
 */
final class AntarTabel {

    /**
     * One printed number.
     *
     * @param nama    of the thing, as {@link Nama#kunci}
     * @param pembeda tells rows of the same name in one table apart, possibly empty
     * @param longgar whether the table speaks of another time or place, so that differences are only hints
     */
    record Entri(Naskah.Baris baris, String nama, String pembeda, String bidang, AngkaTercetak angka, boolean longgar) {

        private String kelompok() {
            return nama + "\n" + bidang;
        }
    }

    /** Tables that say what held before a change of the PK: that it differs is why there was one. */
    private static final Pattern SEBELUM_PERUBAHAN = Pattern.compile("(?i)(?<![a-z])(?:sebelum|semula|murni|awal|lama)(?![a-z])");

    private AntarTabel() {}

    static Stream<Ketidaksesuaian> bandingkan(Stream<Entri> semua) {
        Map<String, List<Entri>> kelompok = semua.filter(AntarTabel::berlaku)
                .collect(Collectors.groupingBy(Entri::kelompok, LinkedHashMap::new, Collectors.toList()));
        return kelompok.values().stream().filter(satu -> satu.size() > 1).flatMap(AntarTabel::bandingkan);
    }

    private static boolean berlaku(Entri satu) {
        return satu.angka().nilai() != null && !satu.nama().isEmpty() && !SEBELUM_PERUBAHAN.matcher(satu.baris().sel()).find();
    }

    private static Stream<Ketidaksesuaian> bandingkan(List<Entri> kelompok) {
        Entri pertama = kelompok.stream().filter(satu -> !satu.longgar()).findFirst().orElse(kelompok.get(0));
        Map<String, List<Entri>> perTabel = kelompok.stream().collect(Collectors.groupingBy(satu -> satu.baris().tabel()));
        List<Entri> acuan = perTabel.get(pertama.baris().tabel());
        return kelompok.stream().filter(satu -> !satu.baris().tabel().equals(pertama.baris().tabel()))
                .map(satu -> bandingkan(satu, sepadan(acuan, satu), sepadan(perTabel.get(satu.baris().tabel()), satu).size() > 1))
                .flatMap(Optional::stream);
    }

    private static List<Entri> sepadan(List<Entri> calon, Entri satu) {
        List<Entri> persis = calon.size() == 1 ? calon : calon.stream().filter(lain -> lain.pembeda().equals(satu.pembeda())).toList();
        return persis.isEmpty() ? calon : persis;
    }

    private static Optional<Ketidaksesuaian> bandingkan(Entri satu, List<Entri> acuan, boolean berulang) {
        if (acuan.stream().anyMatch(lain -> Ketelitian.beda(satu.angka(), lain.angka()).isEmpty())) {
            return Optional.empty();
        }
        Entri lain = acuan.get(0);
        boolean petunjuk = berulang || acuan.size() > 1 || satu.longgar() || lain.longgar();
        return Ketelitian.beda(satu.angka(), lain.angka()).map(tingkat -> Ketidaksesuaian.pada(satu.baris(), satu.bidang(),
                TIDAK_KONSISTEN_ANTAR_TABEL, petunjuk ? PERIKSA : tingkat, satu.angka(), lain.angka().teks(),
                "Di sini " + satu.bidang() + " tertulis " + satu.angka().teks() + ", di " + lain.baris().sel() + " tertulis " + lain.angka().teks()
                        + "; periksa keduanya."));
    }
}
