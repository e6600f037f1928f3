package id.tepat.keamanan;

import java.util.Locale;

/**
 * What to look for in the audit trail; null or blank means everything.
 *
 * @param kata    part of a name, account or detail
 * @param objek   kind of thing touched
 * @param objekId id of the thing touched
 */
public record SaringanJejak(String kata, String objek, String objekId) {

    public static final SaringanJejak SEMUA = new SaringanJejak(null, null, null);

    public SaringanJejak {
        kata = bersih(kata);
        objek = bersih(objek);
        objekId = bersih(objekId);
    }

    String pola() {
        return kata == null ? null : "%" + kata.toLowerCase(Locale.ROOT) + "%";
    }

    private static String bersih(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
