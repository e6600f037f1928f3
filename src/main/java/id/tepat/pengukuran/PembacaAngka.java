package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak.Bentuk;

/** Reads one printed number; see {@link AngkaTercetak}. */
final class PembacaAngka {

    private static final int TERPANJANG = 40;
    private static final int TEKS_TERPANJANG = 200;
    private static final Pattern NOL = Pattern.compile("[-–—]");
    private static final Pattern MIRIP_ANGKA = Pattern.compile("[0-9.,\\s]+");
    private static final Pattern BENAR = Pattern.compile("(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern SATU_TITIK = Pattern.compile("(\\d+)\\.(\\d+)");
    private static final Pattern BERTITIK = Pattern.compile("(\\d+(?:\\.\\d+)+)(?:,(\\d+))?");
    /** From a million up: below, a lost digit is as plausible as sen. */
    private static final Pattern TITIK_SEN = Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){2,})\\.(00)");
    private static final Pattern BERKOMA = Pattern.compile("(\\d{1,3}(?:,\\d{3}){2,})(?:[.,](\\d{1,2}))?|(\\d{1,3},\\d{3})\\.(\\d{1,2})");
    private static final Pattern MATA_UANG = Pattern.compile("^(?i:rp|idr)(?![a-zA-Z])\\.?\\s*");
    /** Closes a whole amount, as on a receipt. */
    private static final Pattern TANPA_SEN = Pattern.compile(",[-–]{1,2}$");
    private static final Pattern TANDA_PERSEN = Pattern.compile("\\s*%$");
    private static final Pattern NEGATIF = Pattern.compile("[-−].+|\\(.+\\)");
    private static final Pattern TANDA_NEGATIF = Pattern.compile("^[-−(]\\s*|\\)$");
    private static final Pattern BERSATUAN = Pattern.compile("([0-9.,]*\\d)\\s+(\\D+)");

    private final String teks;
    private final boolean rupiah;

    PembacaAngka(String teks, boolean rupiah) {
        this.teks = teks == null ? "" : teks;
        this.rupiah = rupiah;
    }

    AngkaTercetak baca() {
        if (teks.length() > TEKS_TERPANJANG) {
            return hasil(null, panjang(teks));
        }
        String inti = inti();
        if (inti.isEmpty()) {
            return hasil(null, TulisanAngka.rapi(teks).isEmpty() ? Bentuk.KOSONG : Bentuk.BUKAN_ANGKA);
        }
        if (NOL.matcher(inti).matches()) {
            return hasil(BigDecimal.ZERO, Bentuk.BENAR);
        }
        boolean negatif = NEGATIF.matcher(inti).matches();
        String mutlak = negatif ? TANDA_NEGATIF.matcher(inti).replaceAll("") : inti;
        AngkaTercetak dibaca = mutlak.length() > TERPANJANG ? hasil(null, panjang(mutlak)) : bacaMutlak(mutlak);
        return negatif && dibaca.nilai() != null ? hasil(dibaca.nilai().negate(), dibaca.bentuk()) : dibaca;
    }

    private String inti() {
        String tanpaMataUang = TANPA_SEN.matcher(MATA_UANG.matcher(TulisanAngka.rapi(teks)).replaceFirst("")).replaceFirst("");
        return TANDA_PERSEN.matcher(tanpaMataUang).replaceFirst("");
    }

    private static Bentuk panjang(String mutlak) {
        return MIRIP_ANGKA.matcher(mutlak).matches() ? Bentuk.SALAH_FORMAT : Bentuk.BUKAN_ANGKA;
    }

    private AngkaTercetak bacaMutlak(String angka) {
        if (BENAR.matcher(angka).matches()) {
            return hasil(nilai(angka.replace(".", "").replace(',', '.')), Bentuk.BENAR);
        }
        if (!MIRIP_ANGKA.matcher(angka).matches()) {
            return bacaKata(angka);
        }
        Matcher titik = SATU_TITIK.matcher(angka);
        if (titik.matches() && titikDesimal(titik.group(1), titik.group(2))) {
            return hasil(nilai(angka), Bentuk.TITIK_DESIMAL);
        }
        return hasil(bacaanMasukAkal(angka), Bentuk.SALAH_FORMAT);
    }

    /** Three digits after the only dot are thousands, except after a zero; in money only sen are decimals. */
    private boolean titikDesimal(String depan, String belakang) {
        return depan.equals("0") || belakang.length() <= 2 || !rupiah && belakang.length() > 3;
    }

    private AngkaTercetak bacaKata(String kata) {
        Matcher satuan = BERSATUAN.matcher(kata);
        if (!satuan.matches() || !BENAR.matcher(satuan.group(1)).matches()) {
            return hasil(null, Bentuk.BUKAN_ANGKA);
        }
        return hasil(nilai(satuan.group(1).replace(".", "").replace(',', '.')), Bentuk.BERSATUAN);
    }

    /** Separators in wrong places, but only one number that can be meant; else null. */
    private BigDecimal bacaanMasukAkal(String angka) {
        Matcher sen = TITIK_SEN.matcher(angka);
        if (sen.matches()) {
            return nilai(sen.group(1).replace(".", "") + "." + sen.group(2));
        }
        Matcher koma = BERKOMA.matcher(angka);
        if (koma.matches()) {
            String bulat = koma.group(1) == null ? koma.group(3) : koma.group(1);
            String pecahan = koma.group(1) == null ? koma.group(4) : koma.group(2);
            return gabung(bulat.replace(",", ""), pecahan);
        }
        Matcher titik = BERTITIK.matcher(angka);
        if (titik.matches() && kelompokUtuh(titik.group(1))) {
            return gabung(titik.group(1).replace(".", ""), titik.group(2));
        }
        String rapat = angka.replaceAll("\\s", "");
        return !rapat.equals(angka) && BENAR.matcher(rapat).matches() ? nilai(rapat.replace(".", "").replace(',', '.')) : null;
    }

    /** A forgotten dot leaves groups of three, six, nine digits; any other length is a digit too many or too few. */
    private boolean kelompokUtuh(String bertitik) {
        List<String> kelompok = List.of(bertitik.split("\\."));
        boolean jelas = rupiah || kelompok.size() > 2;
        return jelas && kelompok.stream().skip(1).allMatch(angka -> angka.length() % 3 == 0);
    }

    private static BigDecimal gabung(String bulat, String pecahan) {
        return nilai(Stream.of(bulat, pecahan).filter(bagian -> bagian != null).reduce((a, b) -> a + "." + b).orElseThrow());
    }

    private static BigDecimal nilai(String angka) {
        return new BigDecimal(angka);
    }

    private AngkaTercetak hasil(BigDecimal nilai, Bentuk bentuk) {
        return new AngkaTercetak(teks, nilai, bentuk);
    }
}
