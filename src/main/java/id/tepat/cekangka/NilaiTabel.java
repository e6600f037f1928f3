package id.tepat.cekangka;

import id.tepat.capaian.BarisCapaian;
import id.tepat.capaian.LembarUkur;
import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.pengukuran.Capaian;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value that the tables of a report show, or that whoever reads them may work out in his head.
 *
 * @param nama   what it is called there; null for what is only worked out
 * @param nilai  unrounded
 * @param persen whether it is a percentage
 */
record NilaiTabel(String nama, BigDecimal nilai, boolean persen) {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** Of the whole report. */
    static Stream<NilaiTabel> semua(LembarUkur lembar) {
        return Stream.concat(lembar.baris().stream().flatMap(NilaiTabel::dari),
                Stream.concat(lembar.anggaran().baris().stream(), Stream.ofNullable(lembar.anggaran().total()))
                        .flatMap(pos -> Stream.of(persen("serapan", pos.serapan()), persen(null, sisa(pos.serapan())))).filter(Objects::nonNull));
    }

    /** Of one row: as printed first, then what follows from it. */
    static Stream<NilaiTabel> dari(BarisCapaian baris) {
        boolean persen = baris.rasio() || baris.satuan().contains("%");
        BigDecimal sampai = baris.sampaiTriwulan();
        BigDecimal lalu = baris.akumulasi().nilaiLalu();
        Stream<NilaiTabel> tertulis = Stream.of(nilai("realisasi", sampai, persen), nilai("realisasi triwulan ini", baris.realisasi(), persen),
                nilai("target", baris.target(), persen), nilai("target triwulan", baris.targetTriwulan(), persen),
                persen("capaian", baris.capaian()), persen("capaian terhadap triwulan", baris.capaianTriwulan()),
                baris.biaya() == null ? null : persen("serapan", baris.biaya().serapan()));
        Stream<NilaiTabel> dihitung = Stream.of(nilai(null, lalu, persen), nilai(null, baris.triwulanLalu(), persen), nilai(null, beda(sampai, lalu), persen),
                nilai(null, beda(baris.target(), sampai), persen), nilai(null, beda(baris.targetTriwulan(), sampai), persen),
                persen(null, sisa(baris.capaian().nilai())), persen ? persen(null, sisa(sampai)) : null,
                baris.biaya() == null ? null : persen(null, baris.biaya().selisih()));
        return Stream.of(tertulis, dihitung, bagian(baris)).flatMap(satu -> satu).filter(Objects::nonNull);
    }

    /** What a ratio is made of, and what each quarter brought. */
    private static Stream<NilaiTabel> bagian(BarisCapaian baris) {
        var suku = baris.akumulasi().suku();
        return Stream.concat(Stream.of(nilai("pembilang", baris.pembilang(), false), nilai("penyebut", baris.penyebut(), false)),
                IntStream.rangeClosed(1, suku.size()).boxed().flatMap(banyak -> Stream.of(
                        nilai(null, suku.get(banyak - 1).nilai(), false), nilai(null, suku.get(banyak - 1).penyebut(), false),
                        nilai(null, suku.stream().limit(banyak).map(satu -> satu.nilai()).reduce(BigDecimal.ZERO, BigDecimal::add), false))));
    }

    boolean target() {
        return nama != null && nama.startsWith("target");
    }

    /** Whether this is the number that was written, within one unit of its last place. */
    boolean cocok(AngkaTercetak tertulis) {
        return nilai.abs().subtract(tertulis.nilai().abs()).abs().compareTo(BigDecimal.ONE.movePointLeft(tertulis.desimal())) < 0;
    }

    /** Whether the same digits were written in another order: 58,60 for 58,06. */
    boolean tertukarAngkanya(AngkaTercetak tertulis) {
        int desimal = tertulis.desimal();
        return desimal > 0 && Arrays.equals(angka(nilai.setScale(desimal, RoundingMode.HALF_UP)), angka(tertulis.nilai()));
    }

    BigDecimal jarak(AngkaTercetak tertulis) {
        return nilai.subtract(tertulis.nilai()).abs();
    }

    private static int[] angka(BigDecimal nilai) {
        return nilai.unscaledValue().abs().toString().chars().sorted().toArray();
    }

    private static NilaiTabel nilai(String nama, BigDecimal nilai, boolean persen) {
        return nilai == null ? null : new NilaiTabel(nama, nilai, persen);
    }

    private static NilaiTabel persen(String nama, BigDecimal nilai) {
        return nilai(nama, nilai, true);
    }

    private static NilaiTabel persen(String nama, Capaian capaian) {
        return capaian == null ? null : nilai(nama, capaian.nilai(), true);
    }

    private static BigDecimal beda(BigDecimal satu, BigDecimal lain) {
        return satu == null || lain == null ? null : satu.subtract(lain);
    }

    private static BigDecimal sisa(BigDecimal persen) {
        return persen == null ? null : SERATUS.subtract(persen);
    }
}
