package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.SALIN_TEMPEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import id.tepat.capaian.LembarUkur;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that names only another quarter or year was probably copied; one that compares with this quarter was not, nor a
 * plan for the next one. "Triwulan I dan II" and "tahun 2018–2023" name each of theirs.
 */
class TeksMenyebutTriwulanIni implements AturanLaporan {

    private static final String SAMBUNG = "(?:\\s*(?:,|-|–|/|&|dan|s\\.?d\\.?|sampai(?:\\s+dengan)?)\\s*";
    private static final Pattern TRIWULAN = sebutan("(?:triwulan|tribulan|tw)\\s+", "(?:IV|III|II|I|[1-4])\\b");
    private static final Pattern TAHUN = sebutan("tahun\\s+", "20\\d\\d\\b");
    private static final Pattern NILAI = Pattern.compile("\\b(?:IV|III|II|I|[1-4]|20\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ROMAWI = Map.of("I", 1, "II", 2, "III", 3, "IV", 4);

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        Triwulan masa = lembar.laporan().masa();
        return Arrays.stream(BagianNarasi.values())
                .filter(bagian -> lembar.laporan().narasi().get(bagian) != null)
                .flatMap(bagian -> uji(bagian, lembar.laporan().narasi().get(bagian), masa));
    }

    private static Stream<Ketidaksesuaian> uji(BagianNarasi bagian, String teks, Triwulan masa) {
        Set<Triwulan> wajar = bagian == BagianNarasi.RENCANA_TINDAK_LANJUT ? Set.of(masa, masa.berikutnya()) : Set.of(masa);
        Stream<String> triwulan = hanyaLain(TRIWULAN, teks, wajar, satu -> String.valueOf(satu.nomor()));
        Stream<String> tahun = hanyaLain(TAHUN, teks, wajar, satu -> String.valueOf(satu.tahun()));
        return Stream.concat(triwulan, tahun).map(sebutan -> new Ketidaksesuaian("narasi/" + bagian.kunci(), "teks", SALIN_TEMPEL,
                PERIKSA, sebutan, masa.label(), bagian.judul() + " menyebut \"" + sebutan + "\", laporan ini " + masa.label() + "."));
    }

    /** The first mention, if none of the mentions is of a quarter (or year) that may be meant here. */
    private static Stream<String> hanyaLain(Pattern pola, String teks, Set<Triwulan> wajar, Function<Triwulan, String> nilai) {
        Set<String> ini = wajar.stream().map(nilai).collect(Collectors.toSet());
        List<String> sebutan = pola.matcher(teks).results().map(MatchResult::group).toList();
        return sebutan.stream().flatMap(TeksMenyebutTriwulanIni::nilai).anyMatch(ini::contains) ? Stream.empty() : sebutan.stream().limit(1);
    }

    private static Stream<String> nilai(String sebutan) {
        return NILAI.matcher(sebutan).results().map(satu -> satu.group().toUpperCase(Locale.ROOT))
                .map(satu -> ROMAWI.containsKey(satu) ? ROMAWI.get(satu).toString() : satu);
    }

    /** What is named, and what is named with it in the same breath. */
    private static Pattern sebutan(String kata, String nilai) {
        return Pattern.compile("\\b" + kata + nilai + SAMBUNG + "(?:" + kata + ")?" + nilai + ")*", Pattern.CASE_INSENSITIVE);
    }
}
