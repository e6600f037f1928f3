package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.SALIN_TEMPEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.tepat.validasi.Naskah.Pernyataan;

/** A sentence about this report doesn't name another quarter or year: it may be left over from the last one. */
final class PeriodeDalamTeks implements AturanValidasi {

    private static final List<String> ROMAWI = List.of("i", "ii", "iii", "iv");
    private static final Pattern TRIWULAN = Pattern.compile("\\b(?:triwulan|tribulan|tw)\\.?\\s*(iv|i{1,3}|[1-4])\\b");
    private static final Pattern TAHUN = Pattern.compile("\\btahun\\s+((?:19|20)\\d{2})\\b");

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        return naskah.pernyataan().stream().filter(satu -> satu.teks() != null).flatMap(satu -> cek(satu, naskah));
    }

    private static Stream<Ketidaksesuaian> cek(Pernyataan satu, Naskah naskah) {
        String teks = satu.teks().toLowerCase(Locale.ROOT);
        Stream<Ketidaksesuaian> triwulan = naskah.triwulan() == null ? Stream.of()
                : hanyaLain(TRIWULAN, teks, sebutan -> nomor(sebutan) == naskah.triwulan())
                        .map(sebutan -> lain(satu, sebutan, "Triwulan " + ROMAWI.get(naskah.triwulan() - 1).toUpperCase(Locale.ROOT)));
        Stream<Ketidaksesuaian> tahun = naskah.tahun() == null ? Stream.of()
                : hanyaLain(TAHUN, teks, sebutan -> Integer.parseInt(sebutan) == naskah.tahun()).map(sebutan -> lain(satu, sebutan, "tahun " + naskah.tahun()));
        return Stream.concat(triwulan, tahun).limit(1);
    }

    /** The first mention, unless one of them is of this period: then the sentence compares. */
    private static Stream<String> hanyaLain(Pattern pola, String teks, Predicate<String> ini) {
        List<MatchResult> sebutan = pola.matcher(teks).results().toList();
        return sebutan.stream().anyMatch(satu -> ini.test(satu.group(1))) ? Stream.of() : sebutan.stream().limit(1).map(MatchResult::group);
    }

    private static int nomor(String teks) {
        return ROMAWI.contains(teks) ? ROMAWI.indexOf(teks) + 1 : Integer.parseInt(teks);
    }

    private static Ketidaksesuaian lain(Pernyataan satu, String disebut, String seharusnya) {
        return new Ketidaksesuaian(satu.sel(), "teks", SALIN_TEMPEL, PERIKSA, disebut, seharusnya,
                "Kalimat menyebut \"" + disebut + "\", laporan ini " + seharusnya + ".");
    }
}
