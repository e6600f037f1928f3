package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.SALIN_TEMPEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import id.tepat.capaian.LembarUkur;
import id.tepat.organisasi.Jabatan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that names another unit or position of the same kind ("Kecamatan …", "Kasi …"), and never its own, was probably
 * copied; one that names both speaks of working together.
 */
class TeksMenyebutUnitIni implements AturanLaporan {

    private static final Set<String> BUKAN_NAMA = Set.of("serta", "dan", "yang", "ini", "itu", "lain", "se", "di", "pada", "dalam", "untuk", "atau",
            "kelurahan", "desa", "kabupaten", "tahun", "triwulan");

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        Jabatan jabatan = lembar.laporan().jabatan();
        List<String> sendiri = Stream.of(lembar.laporan().perangkatDaerah().nama(), jabatan == null ? "" : jabatan.nama())
                .filter(nama -> nama.contains(" ")).toList();
        return Arrays.stream(BagianNarasi.values()).filter(bagian -> lembar.laporan().narasi().get(bagian) != null)
                .flatMap(bagian -> sendiri.stream().flatMap(nama -> uji(bagian, lembar.laporan().narasi().get(bagian), nama)));
    }

    private static Stream<Ketidaksesuaian> uji(BagianNarasi bagian, String teks, String nama) {
        List<String> sebutan = sebutan(teks, nama.substring(0, nama.indexOf(' ')));
        String kunci = huruf(nama);
        return sebutan.stream().map(TeksMenyebutUnitIni::huruf).anyMatch(kunci::startsWith) ? Stream.empty()
                : sebutan.stream().limit(1).map(lain -> new Ketidaksesuaian("narasi/" + bagian.kunci(), "teks", SALIN_TEMPEL, PERIKSA, lain, nama,
                        bagian.judul() + " menyebut \"" + lain + "\", laporan ini " + nama + "."));
    }

    /** What stands after the kind of unit or position, if it is written as a name. */
    private static List<String> sebutan(String teks, String macam) {
        return Pattern.compile("(?i:\\b" + Pattern.quote(macam) + ")\\s+\\p{Lu}\\p{L}*").matcher(teks).results().map(MatchResult::group)
                .filter(satu -> !BUKAN_NAMA.contains(huruf(satu).replaceFirst(".* ", ""))).toList();
    }

    private static String huruf(String teks) {
        return teks.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
