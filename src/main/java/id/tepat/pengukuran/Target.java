package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A target as the PK words it, which may be more than a number: {@code 4 gedung dan 1 halaman}, {@code 13 Orang / Bulan}.
 *
 * @param teks   as worded
 * @param bagian each number with the words after it, in order; empty if there is no number
 */
public record Target(String teks, List<Bagian> bagian) {

    private static final int TERPANJANG = 500;
    private static final Pattern BAGIAN = Pattern.compile("(\\d(?:[0-9.,]*\\d)?)([^0-9]*)");
    private static final Pattern PENGHUBUNG = Pattern.compile("^[%\\s]+|(?:\\sdan)?[\\s,;/]*$");

    /** A number and its unit, possibly empty. */
    public record Bagian(BigDecimal angka, String satuan) {}

    public Target {
        bagian = List.copyOf(bagian);
    }

    /** Never fails; parts whose number can't be read are left out, and all of a text beyond 500 characters. */
    public static Target baca(String teks) {
        return teks.length() > TERPANJANG ? new Target(teks, List.of()) : new Target(teks, BAGIAN.matcher(teks).results().map(Target::bagian).flatMap(Optional::stream).toList());
    }

    private static Optional<Bagian> bagian(MatchResult cocok) {
        String satuan = PENGHUBUNG.matcher(cocok.group(2)).replaceAll("").strip();
        return AngkaTercetak.baca(cocok.group(1)).terbaca().map(angka -> new Bagian(angka, satuan));
    }

    /** The number to compute with: only if there is just one. */
    public Optional<BigDecimal> angka() {
        return bagian.size() == 1 ? Optional.of(bagian.get(0).angka()) : Optional.empty();
    }
}
