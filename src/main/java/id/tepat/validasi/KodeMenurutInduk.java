package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.KODE_REKENING;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.validasi.Naskah.Anggaran;

/**
 * A code has the form of its level and begins with its parent's (Kepmendagri 050-5889/2021). Where parent and child
 * disagree, it is told at the one that stands alone: a child whose own children follow it has the better company.
 */
final class KodeMenurutInduk implements AturanValidasi {

    private static final String PROGRAM = "[0-9X]\\.[0-9X]{2}\\.\\d{2}";
    private static final String KEGIATAN = PROGRAM + "\\.\\d\\.\\d{2}";
    private static final Pattern BELANJA = Pattern.compile("[456](?:\\.\\d){1,2}(?:\\.\\d{2,4})*");
    private static final Map<TingkatAnggaran, Pattern> BENTUK = Map.of(
            TingkatAnggaran.PROGRAM, Pattern.compile(PROGRAM),
            TingkatAnggaran.KEGIATAN, Pattern.compile(KEGIATAN),
            TingkatAnggaran.SUB_KEGIATAN, Pattern.compile(KEGIATAN + "\\.\\d{2}(?:\\d{2})?"));

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        List<Anggaran> berkode = naskah.anggaran().stream().filter(baris -> !kode(baris).isEmpty()).toList();
        Map<String, Anggaran> menurutSel = new HashMap<>();
        berkode.forEach(baris -> menurutSel.putIfAbsent(baris.sel(), baris));
        Map<String, List<Anggaran>> anak = berkode.stream().filter(baris -> menurutSel.containsKey(baris.induk()) && !baris.sel().equals(baris.induk()))
                .collect(Collectors.groupingBy(Anggaran::induk));
        return Stream.concat(
                anak.entrySet().stream().flatMap(satu -> satu.getValue().stream()
                        .filter(turunan -> !diBawah(turunan, menurutSel.get(satu.getKey())))
                        .map(turunan -> selisih(menurutSel.get(satu.getKey()), turunan, menurutSel, anak))),
                berkode.stream().filter(baris -> !berbentuk(baris)).map(KodeMenurutInduk::salahBentuk));
    }

    private static boolean berbentuk(Anggaran baris) {
        Pattern bentuk = baris.tingkat() == null ? null : BENTUK.get(baris.tingkat());
        return bentuk == null || bentuk.matcher(kode(baris)).matches() || BELANJA.matcher(kode(baris)).matches();
    }

    private static Ketidaksesuaian salahBentuk(Anggaran baris) {
        return pada(baris, "", "Kode " + kode(baris) + " tidak berbentuk kode " + baris.tingkat().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
    }

    private static Ketidaksesuaian selisih(Anggaran induk, Anggaran turunan, Map<String, Anggaran> menurutSel, Map<String, List<Anggaran>> anak) {
        String pesan = "Kode " + kode(turunan) + " (" + turunan.sel() + ") tidak berada di bawah " + kode(induk) + " (" + induk.sel() + "); periksa keduanya.";
        return indukSendirian(induk, turunan, menurutSel, anak)
                ? pada(induk, awalan(turunan, induk), pesan)
                : pada(turunan, kode(induk) + akhiran(turunan, induk), pesan);
    }

    private static boolean indukSendirian(Anggaran induk, Anggaran turunan, Map<String, Anggaran> menurutSel, Map<String, List<Anggaran>> anak) {
        List<Anggaran> cucu = anak.getOrDefault(turunan.sel(), List.of());
        boolean turunanDiikuti = cucu.stream().anyMatch(satu -> diBawah(satu, turunan));
        boolean indukDiikuti = anak.get(induk.sel()).stream().anyMatch(satu -> diBawah(satu, induk));
        Anggaran atasnya = menurutSel.get(induk.induk());
        boolean indukMengikuti = atasnya != null && diBawah(induk, atasnya);
        boolean bersaudaraSepakat = anak.get(induk.sel()).size() > 1
                && anak.get(induk.sel()).stream().map(satu -> awalan(satu, induk)).distinct().count() == 1;
        return !indukDiikuti && !indukMengikuti && (turunanDiikuti || bersaudaraSepakat);
    }

    private static boolean diBawah(Anggaran turunan, Anggaran induk) {
        return kode(turunan).startsWith(kode(induk) + ".");
    }

    /** What the parent's code would be by the child's: as many parts as it has now. */
    private static String awalan(Anggaran turunan, Anggaran induk) {
        return Stream.of(kode(turunan).split("\\.")).limit(kode(induk).split("\\.").length).collect(Collectors.joining("."));
    }

    private static String akhiran(Anggaran turunan, Anggaran induk) {
        int panjang = turunan.tingkat() == TingkatAnggaran.SUB_KEGIATAN && induk.tingkat() == TingkatAnggaran.KEGIATAN ? 1 : 2;
        String[] bagian = kode(turunan).split("\\.");
        return Stream.of(bagian).skip(Math.max(0, bagian.length - panjang)).map(satu -> "." + satu).collect(Collectors.joining());
    }

    private static String kode(Anggaran baris) {
        return baris.kode() == null ? "" : baris.kode().strip();
    }

    private static Ketidaksesuaian pada(Anggaran baris, String seharusnya, String pesan) {
        return new Ketidaksesuaian(baris.sel(), "kode", KODE_REKENING, SALAH, kode(baris), seharusnya, pesan);
    }
}
