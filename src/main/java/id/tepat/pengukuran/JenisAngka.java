package id.tepat.pengukuran;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of number a field asks for: it decides how {@link AngkaIsian} reads what could be read in two ways. */
public enum JenisAngka {

    /** Things, people, days: hardly ever with three decimals, often with thousands. */
    CACAH,
    /** Scores and indices: decimals are usual, thousands are not. */
    NILAI,
    /** Percent. */
    PERSEN,
    /** Money: whole rupiah, or two decimals of sen. */
    RUPIAH;

    private static final Set<String> UANG = Set.of("rp", "rupiah", "idr");
    private static final Pattern SKOR = Pattern.compile("\\b(?:nilai|indeks|skor|poin|rasio|skala)\\b");

    /** What an indicator's satuan says about its numbers; without one they are counts. */
    public static JenisAngka dari(String satuan) {
        String huruf = satuan == null ? "" : satuan.strip().toLowerCase(Locale.ROOT);
        if (huruf.contains("%") || huruf.startsWith("persen") || huruf.startsWith("prosen")) {
            return PERSEN;
        }
        if (UANG.contains(huruf.replace(".", "").replaceAll(" .*", ""))) {
            return RUPIAH;
        }
        return SKOR.matcher(huruf).find() ? NILAI : CACAH;
    }

    /** Whether a dot before three digits separates thousands here; else a comma before them begins decimals. */
    boolean beribuan() {
        return this == CACAH || this == RUPIAH;
    }
}
