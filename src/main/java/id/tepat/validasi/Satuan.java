package id.tepat.validasi;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

import id.tepat.pengukuran.AngkaTercetak;

/** What a column's unit says about the numbers in it. */
final class Satuan {

    private static final BigDecimal SERATUS_RIBU = BigDecimal.valueOf(100_000);

    private static final Pattern PERSENTASE = Pattern.compile("(?i)\\b(?:persentase|prosentase)\\b");

    private static final Pattern BUKAN_HURUF = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SINGKATAN_TERPENDEK = 2;

    private Satuan() {}

    /** Whether an indicator is a percentage, by its unit or, without one, by its name. */
    static boolean persen(String satuan, String nama) {
        if (satuan != null && !satuan.isBlank()) {
            String huruf = satuan.toLowerCase(Locale.ROOT);
            return huruf.contains("%") || huruf.startsWith("perse");
        }
        return nama != null && PERSENTASE.matcher(nama).find();
    }

    /** Whether two wordings mean the same unit: percent however it is written, and abbreviations ({@code dok} of {@code Dokumen}). */
    static boolean sama(String satu, String lain) {
        String a = huruf(satu);
        String b = huruf(lain);
        return a.equals(b) || Math.min(a.length(), b.length()) >= SINGKATAN_TERPENDEK && (a.startsWith(b) || b.startsWith(a));
    }

    private static String huruf(String satuan) {
        String rapi = BUKAN_HURUF.matcher(satuan.toLowerCase(Locale.ROOT)).replaceAll("");
        return persen(satuan, null) ? "%" : rapi;
    }

    /** Whether a number is far too large for a percentage: an amount of rupiah. */
    static boolean miripRupiah(AngkaTercetak angka) {
        return angka.nilai() != null && angka.nilai().abs().compareTo(SERATUS_RIBU) >= 0;
    }
}
