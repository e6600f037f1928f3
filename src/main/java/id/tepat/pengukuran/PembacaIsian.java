package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one typed number; see {@link AngkaIsian}. */
final class PembacaIsian {

    private static final int TERPANJANG = 60;
    private static final Pattern GARIS = Pattern.compile("[-–—−]+");
    private static final Pattern TULISAN = Pattern.compile("(?<kurung>\\()?(?<minus>[-–−]\\s?)?(?<uang>(?i:rp|idr)\\.?\\s?)?(?<minusLagi>[-–−]\\s?)?"
            + "(?<angka>\\d(?:[\\d., ]*\\d)?)\\s?(?<genap>,[-–=]{1,2}|\\.-)?\\s?(?<persen>%|(?i:persen))?"
            + "(?<kelipatan>(?i:ribu|rb|juta|jt|miliar|milyar|triliun))?\\s?(?<rupiah>(?i:rupiah))?\\s?(?<tutup>\\))?");
    private static final Pattern INDONESIA = Pattern.compile("(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern ASING = Pattern.compile("(?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern BERSELA = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+)?");
    /** One separator before just three digits: thousands in one language, decimals in the other. */
    private static final Pattern RAGU = Pattern.compile("([1-9]\\d{0,2})([.,])(\\d{3})");
    /** Below a thousand, sen after a point are as plausible as a lost digit. */
    private static final Pattern TITIK_SEN_RAGU = Pattern.compile("\\d{1,3}\\.\\d+");
    private static final int SEN = 2;
    private static final Map<String, Integer> NOL = Map.of("ribu", 3, "rb", 3, "juta", 6, "jt", 6, "miliar", 9, "milyar", 9, "triliun", 12);

    private final String teks;
    private final JenisAngka jenis;

    PembacaIsian(String teks, JenisAngka jenis) {
        this.teks = teks;
        this.jenis = jenis;
    }

    AngkaIsian baca() {
        String rapi = TulisanAngka.rapi(teks);
        if (rapi.isEmpty()) {
            return new AngkaIsian(teks, null, null);
        }
        if (GARIS.matcher(rapi).matches()) {
            return tolak(" dapat berarti 0 atau belum ada; tulis 0, atau kosongkan.");
        }
        Matcher tulisan = TULISAN.matcher(rapi);
        if (rapi.length() > TERPANJANG || !tulisan.matches() || (tulisan.group("kurung") == null) != (tulisan.group("tutup") == null)) {
            return tidakJelas();
        }
        return baca(tulisan);
    }

    private AngkaIsian baca(Matcher tulisan) {
        if (tulisan.group("persen") != null && jenis != JenisAngka.PERSEN) {
            return tolak(" adalah persentase, sedangkan yang ditulis di sini " + (jenis == JenisAngka.RUPIAH ? "jumlah rupiahnya." : "angkanya sendiri, misalnya 12."));
        }
        boolean uang = tulisan.group("uang") != null || tulisan.group("rupiah") != null || tulisan.group("genap") != null;
        if (uang && jenis != JenisAngka.RUPIAH) {
            return tolak(" adalah jumlah uang, sedangkan yang ditulis di sini bukan rupiah.");
        }
        if (tulisan.group("kelipatan") != null && jenis != JenisAngka.RUPIAH) {
            return tidakJelas();
        }
        AngkaIsian mutlak = mutlak(tulisan.group("angka"), tulisan.group("kelipatan"));
        boolean negatif = tulisan.group("minus") != null || tulisan.group("minusLagi") != null || tulisan.group("kurung") != null;
        return negatif && mutlak.nilai() != null ? new AngkaIsian(teks, mutlak.nilai().negate(), null) : mutlak;
    }

    private AngkaIsian mutlak(String angka, String kelipatan) {
        int nol = kelipatan == null ? 0 : NOL.get(kelipatan.toLowerCase(Locale.ROOT));
        Matcher ragu = RAGU.matcher(angka);
        if (ragu.matches() && (nol > 0 || ragu.group(2).equals(".") != jenis.beribuan())) {
            return tanya(new BigDecimal(ragu.group(1) + "." + ragu.group(3)).scaleByPowerOfTen(nol),
                    new BigDecimal(ragu.group(1) + ragu.group(3)).scaleByPowerOfTen(nol));
        }
        BigDecimal nilai = nilai(angka);
        if (nilai == null) {
            return tidakJelas();
        }
        BigDecimal penuh = nol == 0 ? nilai : polos(nilai.scaleByPowerOfTen(nol));
        boolean bersen = nol == 0 && angka.contains(".") && TITIK_SEN_RAGU.matcher(angka).matches() && !INDONESIA.matcher(angka).matches();
        return jenis == JenisAngka.RUPIAH && (bersen || penuh.scale() != 0 && penuh.scale() != SEN) ? tidakJelas() : new AngkaIsian(teks, penuh, null);
    }

    /** The only reading there is, the Indonesian one first; null without any. */
    private static BigDecimal nilai(String angka) {
        if (BERSELA.matcher(angka).matches()) {
            return new BigDecimal(angka.replace(" ", "").replace(',', '.'));
        }
        if (INDONESIA.matcher(angka).matches()) {
            return new BigDecimal(angka.replace(".", "").replace(',', '.'));
        }
        return ASING.matcher(angka).matches() ? new BigDecimal(angka.replace(",", "")) : null;
    }

    private AngkaIsian tanya(BigDecimal kecil, BigDecimal besar) {
        return tolak(" dapat berarti " + jelas(kecil) + " atau " + jelas(besar) + "; tulis salah satunya.");
    }

    /** Spelled so that, typed into this field, it is read as just this number. */
    private String jelas(BigDecimal nilai) {
        BigDecimal polos = polos(nilai);
        if (jenis == JenisAngka.RUPIAH && polos.scale() > 0) {
            return Angka.desimal(polos, SEN);
        }
        if (jenis == JenisAngka.CACAH && polos.scale() == 3) {
            return Angka.teks(polos) + "0";
        }
        return jenis.beribuan() || polos.scale() > 0 ? Angka.teks(polos) : polos.toPlainString();
    }

    private static BigDecimal polos(BigDecimal nilai) {
        BigDecimal pendek = nilai.stripTrailingZeros();
        return pendek.scale() < 0 ? pendek.setScale(0) : pendek;
    }

    private AngkaIsian tidakJelas() {
        return tolak(switch (jenis) {
            case RUPIAH -> " bukan jumlah rupiah yang jelas. Tulis seperti 8.505.000.";
            case CACAH -> " bukan angka yang jelas. Tulis seperti 1.250 atau 58,06.";
            case PERSEN, NILAI -> " bukan angka yang jelas. Tulis seperti 76 atau 58,06.";
        });
    }

    private AngkaIsian tolak(String sebab) {
        String tampak = TulisanAngka.rapi(teks);
        String singkat = tampak.length() > TERPANJANG ? tampak.substring(0, TERPANJANG) + "…" : tampak;
        return new AngkaIsian(teks, null, "“" + singkat + "”" + sebab);
    }
}
