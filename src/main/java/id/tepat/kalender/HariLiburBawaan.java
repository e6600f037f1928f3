package id.tepat.kalender;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The holidays Tepat is delivered with; a new installation stores them, and edits its own copy from then on. */
public final class HariLiburBawaan {

    private static final String BERKAS = "/kalender/hari-libur.csv";

    private HariLiburBawaan() {}

    /** New, unstored holidays in the order of the file {@code kalender/hari-libur.csv}. */
    public static List<HariLibur> daftar() {
        var aliran = Objects.requireNonNull(HariLiburBawaan.class.getResourceAsStream(BERKAS), BERKAS);
        try (var berkas = new BufferedReader(new InputStreamReader(aliran, StandardCharsets.UTF_8))) {
            return berkas.lines().skip(1).filter(baris -> !baris.isBlank()).map(HariLiburBawaan::baca).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HariLibur baca(String baris) {
        String[] kolom = baris.split(";", -1);
        return new HariLibur(LocalDate.parse(kolom[0]), kolom[1], JenisHariLibur.valueOf(kolom[2]), kolom[3]);
    }
}
