package id.tepat.cekangka;

import id.tepat.capaian.BarisCapaian;
import id.tepat.capaian.LembarUkur;
import id.tepat.pelaporan.BagianNarasi;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of a report.
 *
 * @param judul what it is called on the form
 * @param baris the row it is about; null for a block of text about the report as a whole
 */
record Uraian(String sel, String bidang, String judul, String teks, BarisCapaian baris) {

    /** Not after the dots of abbreviations: s.d. Triwulan II, No. 5. */
    private static final Pattern AKHIR = Pattern.compile("\\R+|(?<!\\bs\\.d|\\bNo|\\bRp|\\ba\\.n|\\bc\\.q|\\bdkk|\\bdll|\\bdsb)[.;!?]\\s+");

    /** Every text that was written, in the order of the form. */
    static Stream<Uraian> semua(LembarUkur lembar) {
        Stream<Uraian> baris = lembar.baris().stream().flatMap(satu -> Stream.of(
                new Uraian("indikator/" + satu.indikator(), "evaluasi", "Evaluasi", satu.evaluasi(), satu),
                new Uraian("indikator/" + satu.indikator(), "keterangan", "Keterangan", satu.keterangan(), satu)));
        Stream<Uraian> narasi = Arrays.stream(BagianNarasi.values()).map(bagian ->
                new Uraian("narasi/" + bagian.kunci(), "teks", bagian.judul(), lembar.laporan().narasi().get(bagian), null));
        return Stream.concat(baris, narasi).filter(satu -> satu.teks != null);
    }

    List<String> kalimat() {
        return kalimat(teks);
    }

    static List<String> kalimat(String teks) {
        return AKHIR.splitAsStream(teks).filter(satu -> !satu.isBlank()).toList();
    }
}
