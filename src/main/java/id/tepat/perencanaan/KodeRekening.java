package id.tepat.perencanaan;

import id.tepat.galat.TidakSah;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of a budget line (Kepmendagri 050-5889/2021): {@code 7.01.01} a program, {@code 7.01.01.2.01} a kegiatan,
 * {@code 7.01.01.2.01.01} (newer data: {@code .0001}) a sub kegiatan. Programs for every urusan are written
 * {@code X.XX.01}. A child's code begins with its parent's.
 *
 * @param nilai the code without blanks
 */
public record KodeRekening(String nilai) implements Comparable<KodeRekening> {

    private static final Pattern BENTUK = Pattern.compile(
            "(?<program>(?:[0-9]\\.[0-9]{2}|X\\.XX)\\.[0-9]{2})(?:(?<kegiatan>\\.[0-9]\\.[0-9]{2})(?<sub>\\.[0-9]{2}|\\.[0-9]{4})?)?");

    /**
     * @throws TidakSah if it has none of the three forms
     */
    public KodeRekening {
        nilai = nilai == null ? "" : nilai.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!BENTUK.matcher(nilai).matches()) {
            throw TidakSah.pada("kode",
                    "Kode ditulis seperti 7.01.01 (program), 7.01.01.2.01 (kegiatan) atau 7.01.01.2.01.01 (sub kegiatan).");
        }
    }

    /** What the code's form says it is. */
    public TingkatAnggaran tingkat() {
        Matcher bagian = bagian();
        if (bagian.group("kegiatan") == null) {
            return TingkatAnggaran.PROGRAM;
        }
        return bagian.group("sub") == null ? TingkatAnggaran.KEGIATAN : TingkatAnggaran.SUB_KEGIATAN;
    }

    /** The code it stands under; empty for a program. */
    public Optional<KodeRekening> induk() {
        Matcher bagian = bagian();
        return switch (tingkat()) {
            case PROGRAM -> Optional.empty();
            case KEGIATAN -> Optional.of(new KodeRekening(bagian.group("program")));
            case SUB_KEGIATAN -> Optional.of(new KodeRekening(bagian.group("program") + bagian.group("kegiatan")));
        };
    }

    /** Whether it stands directly under the other one. */
    public boolean dibawah(KodeRekening lain) {
        return induk().filter(lain::equals).isPresent();
    }

    @Override
    public int compareTo(KodeRekening lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai;
    }

    private Matcher bagian() {
        Matcher bagian = BENTUK.matcher(nilai);
        bagian.matches();
        return bagian;
    }
}
