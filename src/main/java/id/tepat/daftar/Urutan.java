package id.tepat.daftar;

import java.util.Map;

/**
 * In which order a list is shown.
 *
 * @param kolom key of one of its columns; null for the list's own order
 * @param turun whether from the last to the first
 */
public record Urutan(String kolom, boolean turun) {

    /** The list's own order. */
    public static final Urutan BAWAAN = new Urutan(null, false);

    private static final String TANDA_TURUN = "-";

    /** As an address says it: {@code nama}, or {@code -nama} for the other way round; anything else is the list's own. */
    public static Urutan baca(String teks) {
        if (teks == null || !teks.matches("-?[a-zA-Z]{1,30}")) {
            return BAWAAN;
        }
        boolean turun = teks.startsWith(TANDA_TURUN);
        return new Urutan(turun ? teks.substring(1) : teks, turun);
    }

    /** As an address says it; empty for the list's own order. */
    public String teks() {
        return kolom == null ? "" : (turun ? TANDA_TURUN : "") + kolom;
    }

    /** What a click on this column's heading asks for: first upwards, then the other way round. */
    public Urutan berikut(String diklik) {
        return new Urutan(diklik, diklik.equals(kolom) && !turun);
    }

    /**
     * For {@code order by}; a column that the list does not offer leaves it in its own order.
     *
     * @param tersedia key of a column to its expression
     * @param bawaan   the list's own order, which also decides among equals
     */
    String jpql(Map<String, String> tersedia, String bawaan) {
        String ungkapan = kolom == null ? null : tersedia.get(kolom);
        return ungkapan == null ? bawaan : ungkapan + (turun ? " desc, " : ", ") + bawaan;
    }
}
