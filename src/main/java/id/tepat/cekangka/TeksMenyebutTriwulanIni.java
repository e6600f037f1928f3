package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.SALIN_TEMPEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.LembarUkur;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that names only another quarter or year was probably copied; one that compares with this quarter was not. */
class TeksMenyebutTriwulanIni implements AturanLaporan {

    private static final Pattern TRIWULAN = Pattern.compile("\\b(?:triwulan|tribulan|tw)\\s+(IV|III|II|I|[1-4])\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAHUN = Pattern.compile("\\btahun\\s+(20\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ROMAWI = Map.of("I", 1, "II", 2, "III", 3, "IV", 4);

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        Triwulan masa = lembar.laporan().masa();
        return Arrays.stream(BagianNarasi.values())
                .filter(bagian -> lembar.laporan().narasi().get(bagian) != null)
                .flatMap(bagian -> uji(bagian, lembar.laporan().narasi().get(bagian), masa));
    }

    private static Stream<Ketidaksesuaian> uji(BagianNarasi bagian, String teks, Triwulan masa) {
        Stream<String> triwulan = hanyaLain(TRIWULAN, teks, String.valueOf(masa.nomor()));
        Stream<String> tahun = hanyaLain(TAHUN, teks, String.valueOf(masa.tahun()));
        return Stream.concat(triwulan, tahun).map(sebutan -> new Ketidaksesuaian("narasi/" + bagian.kunci(), "teks", SALIN_TEMPEL,
                PERIKSA, sebutan, masa.label(), bagian.judul() + " menyebut \"" + sebutan + "\", laporan ini " + masa.label() + "."));
    }

    /** The first mention, if none of the mentions is this quarter's (or year's). */
    private static Stream<String> hanyaLain(Pattern pola, String teks, String ini) {
        boolean menyebutIni = pola.matcher(teks).results().anyMatch(satu -> nilai(satu).equals(ini));
        return menyebutIni ? Stream.empty() : pola.matcher(teks).results().map(MatchResult::group).limit(1);
    }

    private static String nilai(MatchResult satu) {
        String tertulis = satu.group(1).toUpperCase(Locale.ROOT);
        return ROMAWI.containsKey(tertulis) ? ROMAWI.get(tertulis).toString() : tertulis;
    }
}
