package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.SALAH_KELAS;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import id.tepat.capaian.LembarUkur;
import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.SkalaPredikat;
import id.tepat.validasi.Ketidaksesuaian;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A predikat named in a sentence is that of the percentage beside it, or else of the row the sentence is about. */
class PredikatDalamUraian implements AturanLaporan {

    private static final Pattern PERSEN = Pattern.compile("(?<![\\d.,])(\\d{1,4}(?:[.,]\\d{1,6})?)\\s*(?:%|persen\\b)");

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        SkalaPredikat skala = lembar.aturan().skala().skala();
        Pattern kelas = kelas(skala);
        List<NilaiTabel> nilai = NilaiTabel.semua(lembar).filter(NilaiTabel::persen).toList();
        return Uraian.semua(lembar).flatMap(uraian -> uraian.kalimat().stream()
                .flatMap(kalimat -> kelas.matcher(kalimat).results().limit(1)
                        .flatMap(satu -> uji(uraian, inti(satu.group()), menurutAngka(kalimat, satu, skala, nilai)).stream())));
    }

    private static Optional<Ketidaksesuaian> uji(Uraian uraian, String sebutan, Set<String> menurutAngka) {
        boolean menurutBaris = menurutAngka.isEmpty() && uraian.baris() != null && uraian.baris().predikat() != null;
        Set<String> benar = menurutBaris ? Set.of(uraian.baris().predikat()) : menurutAngka;
        if (benar.isEmpty() || benar.stream().anyMatch(sebutan::equalsIgnoreCase)) {
            return Optional.empty();
        }
        String seharusnya = benar.iterator().next();
        return Optional.of(new Ketidaksesuaian(uraian.sel(), uraian.bidang(), SALAH_KELAS, PERIKSA, sebutan, seharusnya,
                uraian.judul() + " menyebut \"" + sebutan + "\", menurut skala " + seharusnya + "; cek keduanya."));
    }

    /** Classes of the last percentage before it: as printed, and of the values of the tables that it may be; empty without one. */
    private static Set<String> menurutAngka(String kalimat, MatchResult sebutan, SkalaPredikat skala, List<NilaiTabel> nilai) {
        Optional<AngkaTercetak> angka = PERSEN.matcher(kalimat.substring(0, sebutan.start())).results().map(satu -> AngkaTercetak.baca(satu.group(1)))
                .filter(satu -> satu.nilai() != null).reduce((lama, baru) -> baru);
        if (angka.isEmpty()) {
            return Set.of();
        }
        Set<String> kelas = new LinkedHashSet<>();
        kelas.add(skala.predikat(angka.get().nilai()).label());
        nilai.stream().filter(satu -> satu.cocok(angka.get())).map(NilaiTabel::nilai).map(BigDecimal::abs).map(skala::predikat).map(Predikat::label).forEach(kelas::add);
        return kelas;
    }

    /** Only where it is said to be one: "kategori Tinggi", "dinilai rendah", "(Sangat Tinggi)". */
    private static Pattern kelas(SkalaPredikat skala) {
        String label = skala.kelas().stream().map(Predikat::label).sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile("(?i)\\b(?:predikat|kategori|kriteria|kualifikasi|dinilai|tergolong)(?:\\s+(?:kinerja|capaian))?\\s+[\"“(]?" + label + "\\b|[(\"“]" + label + "[)\"”]");
    }

    private static String inti(String sebutan) {
        return sebutan.replaceAll("(?i)^(?:predikat|kategori|kriteria|kualifikasi|dinilai|tergolong)(?:\\s+(?:kinerja|capaian))?\\s+", "").replaceAll("[\"“”()]", "").strip();
    }
}
