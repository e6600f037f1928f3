package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import id.tepat.capaian.BarisCapaian;
import id.tepat.capaian.LembarUkur;
import id.tepat.kalender.Triwulan;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.validasi.Ketidaksesuaian;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers in sentences are those of the tables. What any row shows, or what follows from it in one step, is taken for right;
 * sentences that speak of another quarter or year are left alone.
 */
class AngkaDalamUraian implements AturanLaporan {

    private static final Pattern PERSEN = Pattern.compile("(?<![\\d.,])(\\d{1,4}(?:[.,]\\d{1,6})?)\\s*(?:%|persen\\b)");
    private static final Pattern PECAHAN = Pattern.compile("(?<![\\d.,/])(\\d[\\d.]*)\\s*(?:/|dari)\\s*(\\d[\\d.]*)(?![\\d/])");
    private static final Pattern SEBUTAN = Pattern.compile("(?i)\\b(target|capaian|serapan|realisasi|terealisasi|tercapai)\\w*\\b(?!.*\\b(?:target|capaian|serapan|realisasi|terealisasi|tercapai))");
    private static final Pattern HASIL = Pattern.compile("(?i)\\b(?:realisasi|terealisasi|tercapai)");
    private static final int JAUH_SEBUTAN = 40;
    /** Percentage points within which a number is taken for the one in the table, written wrongly. */
    private static final BigDecimal MIRIP = BigDecimal.valueOf(2);

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        List<NilaiTabel> semua = NilaiTabel.semua(lembar).toList();
        Triwulan masa = lembar.laporan().masa();
        return Uraian.semua(lembar).flatMap(uraian -> uraian.kalimat().stream()
                .filter(kalimat -> SebutanMasa.dalam(kalimat).allMatch(satu -> satu.menyebut(masa) && satu.nilai().size() == 1))
                .flatMap(kalimat -> Stream.of(persen(uraian, kalimat, semua), pecahan(uraian, kalimat), banyaknya(uraian, kalimat, semua)).flatMap(satu -> satu)));
    }

    private static Stream<Ketidaksesuaian> persen(Uraian uraian, String kalimat, List<NilaiTabel> semua) {
        List<NilaiTabel> persentase = semua.stream().filter(NilaiTabel::persen).toList();
        List<NilaiTabel> dekat = uraian.baris() == null ? persentase : NilaiTabel.dari(uraian.baris()).filter(NilaiTabel::persen).toList();
        return PERSEN.matcher(kalimat).results().flatMap(satu -> {
            AngkaTercetak tertulis = AngkaTercetak.baca(satu.group(1));
            boolean cocok = tertulis.nilai() == null || persentase.stream().anyMatch(nilai -> nilai.cocok(tertulis));
            return cocok ? Stream.empty() : dimaksud(tertulis, sebutan(kalimat, satu), dekat, uraian.baris() != null).stream()
                    .map(nilai -> beda(uraian, tertulis.teks() + "%", Angka.persen(nilai.nilai()), nilai, nilai.tertukarAngkanya(tertulis) && uraian.baris() != null));
        });
    }

    /** The value of the table that was meant, if anything tells: its digits, its nearness, or the word before the number. */
    private static Optional<NilaiTabel> dimaksud(AngkaTercetak tertulis, String sebutan, List<NilaiTabel> nilai, boolean sebaris) {
        List<NilaiTabel> bernama = nilai.stream().filter(satu -> satu.nama() != null).toList();
        Comparator<NilaiTabel> terdekat = Comparator.comparing(satu -> satu.jarak(tertulis));
        return bernama.stream().filter(satu -> satu.tertukarAngkanya(tertulis)).findFirst()
                .or(() -> bernama.stream().filter(satu -> sebutan != null && satu.nama().startsWith(sebutan)).min(terdekat))
                .or(() -> bernama.stream().filter(satu -> sebaris && satu.jarak(tertulis).compareTo(MIRIP) <= 0).min(terdekat));
    }

    /** "36 dari 62": of a ratio with this penyebut, the pembilang. */
    private static Stream<Ketidaksesuaian> pecahan(Uraian uraian, String kalimat) {
        BarisCapaian baris = uraian.baris();
        if (baris == null || !baris.rasio() || baris.penyebut() == null || baris.pembilang() == null) {
            return Stream.empty();
        }
        List<NilaiTabel> bagian = NilaiTabel.dari(baris).filter(satu -> !satu.persen()).toList();
        return PECAHAN.matcher(kalimat).results().filter(satu -> sama(satu.group(2), baris.penyebut()))
                .filter(satu -> bagian.stream().noneMatch(nilai -> sama(satu.group(1), nilai.nilai())))
                .map(satu -> beda(uraian, satu.group().strip(), Angka.teks(baris.pembilang()) + " dari " + Angka.teks(baris.penyebut()), null, false));
    }

    /** "terealisasi 5 dokumen": a count with the row's satuan in a sentence about its realisasi; what is called so is no target. */
    private static Stream<Ketidaksesuaian> banyaknya(Uraian uraian, String kalimat, List<NilaiTabel> semua) {
        BarisCapaian baris = uraian.baris();
        if (baris == null || baris.rasio() || baris.satuan().strip().length() < 3 || baris.sampaiTriwulan() == null || !HASIL.matcher(kalimat).find()) {
            return Stream.empty();
        }
        Pattern pola = Pattern.compile("(?i)(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?)\\s+" + Pattern.quote(baris.satuan().strip()));
        return pola.matcher(kalimat).results().flatMap(satu -> {
            AngkaTercetak tertulis = AngkaTercetak.baca(satu.group(1));
            boolean hasil = "realisasi".equals(sebutan(kalimat, satu));
            boolean cocok = tertulis.nilai() == null || semua.stream().filter(nilai -> !nilai.persen() && !(hasil && nilai.target()))
                    .anyMatch(nilai -> nilai.nilai().compareTo(tertulis.nilai()) == 0);
            return cocok ? Stream.empty() : Stream.of(tertulis);
        }).map(tertulis -> beda(uraian, tertulis.teks() + " " + baris.satuan().strip(), Angka.teks(baris.sampaiTriwulan()),
                        new NilaiTabel("realisasi", baris.sampaiTriwulan(), false), false));
    }

    private static boolean sama(String tertulis, BigDecimal nilai) {
        AngkaTercetak angka = AngkaTercetak.baca(tertulis);
        return angka.nilai() != null && angka.nilai().compareTo(nilai) == 0;
    }

    /** What the number is called just before it; null if nothing is said. */
    private static String sebutan(String kalimat, MatchResult angka) {
        String sebelum = kalimat.substring(Math.max(0, angka.start() - JAUH_SEBUTAN), angka.start());
        return SEBUTAN.matcher(sebelum).results().findFirst().map(satu -> satu.group(1).toLowerCase(Locale.ROOT))
                .map(kata -> kata.startsWith("ter") ? "realisasi" : kata).orElse(null);
    }

    private static Ketidaksesuaian beda(Uraian uraian, String tertulis, String diTabel, NilaiTabel nilai, boolean pasti) {
        String nama = nilai == null ? "" : nilai.nama() + " ";
        return new Ketidaksesuaian(uraian.sel(), uraian.bidang(), TIDAK_KONSISTEN_ANTAR_TABEL, pasti ? SALAH : PERIKSA, tertulis, diTabel,
                uraian.judul() + " menulis " + tertulis + ", di tabel " + nama + diTabel + "; cek keduanya.");
    }
}
