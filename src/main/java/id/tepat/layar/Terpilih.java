package id.tepat.layar;

import id.tepat.galat.Galat;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row ticked in a list. Comes as id:versi, so that what was seen is what is acted on.
 *
 * @param versi the version that the person saw
 */
public record Terpilih(Long id, long versi) {

    private static final String PARAMETER = "pilih";
    private static final Pattern BENTUK = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

    /** The rows ticked in this request. */
    public static List<Terpilih> semua() {
        String[] isi = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get(PARAMETER);
        return Stream.of(isi == null ? new String[0] : isi).flatMap(Terpilih::baca).toList();
    }

    /** What the row's box holds; others are left out. */
    static Stream<Terpilih> baca(String isi) {
        Matcher cocok = BENTUK.matcher(isi);
        return cocok.matches() ? Stream.of(new Terpilih(Long.valueOf(cocok.group(1)), Long.parseLong(cocok.group(2)))) : Stream.empty();
    }

    /**
     * Does the same to each, an act of its own for every one: what is refused is told by its name and holds up no other.
     *
     * @return the names of those that succeeded
     */
    public static List<String> kerjakan(List<Terpilih> semua, Consumer<Terpilih> perbuatan, Function<Terpilih, String> nama, Consumer<String> gagal) {
        List<String> berhasil = new ArrayList<>();
        for (Terpilih satu : semua) {
            try {
                perbuatan.accept(satu);
                berhasil.add(nama.apply(satu));
            } catch (Galat galat) {
                gagal.accept(nama.apply(satu) + ": " + galat.getMessage());
            }
        }
        return berhasil;
    }
}
