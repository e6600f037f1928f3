package id.tepat.cekangka;

import id.tepat.kalender.Triwulan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which quarters and years a sentence names. "Triwulan I dan II" and "tahun 2018–2023" name each of theirs.
 *
 * @param teks  as it stands there
 * @param nilai 1 to 4 of a quarter, or the year
 */
record SebutanMasa(String teks, boolean tahun, List<Integer> nilai) {

    private static final String SAMBUNG = "(?:\\s*(?:,|-|–|/|&|dan|s\\.?d\\.?|sampai(?:\\s+dengan)?)\\s*";
    private static final Pattern TRIWULAN = pola("(?:triwulan|tribulan|tw)\\s+", "(?:IV|III|II|I|[1-4])\\b");
    private static final Pattern TAHUN = pola("tahun\\s+", "20\\d\\d\\b");
    private static final Pattern NILAI = Pattern.compile("\\b(?:IV|III|II|I|[1-4]|20\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ROMAWI = Map.of("I", 1, "II", 2, "III", 3, "IV", 4);
    private static final Pattern RENCANA = Pattern.compile("(?i)\\b(?:akan|direncanakan|rencana|rencananya|dijadwalkan|jadwal|dilaksanakan|diselenggarakan|dimulai"
            + "|ditunda|menyusul|mendatang|berikutnya|persiapan|menyiapkan|menunggu|menjelang)\\b");
    private static final Pattern SUDAH = Pattern.compile("(?i)\\b(?:sudah|telah|tercapai|terealisasi|realisasi|capaian)\\b");
    private static final Pattern BANDING = Pattern.compile("(?i)\\b(?:dibanding|dibandingkan|daripada|sejak|sebelumnya|(?:naik|turun|bertambah|berkurang|meningkat|menurun) dari)\\b");

    static Stream<SebutanMasa> dalam(String kalimat) {
        return Stream.concat(cari(TRIWULAN, kalimat, false), cari(TAHUN, kalimat, true));
    }

    private static Stream<SebutanMasa> cari(Pattern pola, String kalimat, boolean tahun) {
        return pola.matcher(kalimat).results().map(satu -> new SebutanMasa(satu.group(), tahun, NILAI.matcher(satu.group()).results()
                .map(nilai -> nilai(nilai.group().toUpperCase(Locale.ROOT))).toList()));
    }

    private static Integer nilai(String teks) {
        return ROMAWI.containsKey(teks) ? ROMAWI.get(teks) : Integer.valueOf(teks);
    }

    boolean menyebut(Triwulan masa) {
        return nilai.contains(tahun ? masa.tahun() : masa.nomor());
    }

    /** Whether its sentence plans what is to come, or compares with what was: then another time is meant on purpose. */
    boolean wajar(String kalimat, Triwulan masa) {
        int ini = tahun ? masa.tahun() : masa.nomor();
        boolean nanti = nilai.stream().allMatch(satu -> satu > ini) && RENCANA.matcher(kalimat).find() && !SUDAH.matcher(kalimat).find();
        boolean dahulu = nilai.stream().allMatch(satu -> satu < ini) && BANDING.matcher(kalimat).find();
        return nanti || dahulu;
    }

    /** What is named, and what is named with it in the same breath. */
    private static Pattern pola(String kata, String nilai) {
        return Pattern.compile("\\b" + kata + nilai + SAMBUNG + "(?:" + kata + ")?" + nilai + ")*", Pattern.CASE_INSENSITIVE);
    }
}
