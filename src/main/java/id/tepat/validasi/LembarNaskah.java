package id.tepat.validasi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.tepat.galat.rest.JsonNode;
import id.tepat.validasi.TabelNaskah.Kolom;

/**
 * One table of a naskah as printed, with what disagrees at each value.
 *
 * @param kolom only columns that hold something
 */
public record LembarNaskah(TabelNaskah tabel, List<Kolom> kolom, List<Baris> baris) {

    /** A row by its sel, one value for each column. */
    public record Baris(String sel, List<Isi> isi) {

        /** Everything that disagrees in this row. */
        public List<Ketidaksesuaian> ketidaksesuaian() {
            return isi.stream().flatMap(satu -> satu.ketidaksesuaian().stream()).distinct().toList();
        }
    }

    /** A printed value, possibly empty. */
    public record Isi(Kolom kolom, String teks, List<Ketidaksesuaian> ketidaksesuaian) {

        /** The heaviest level here, or null. */
        public TingkatKetidaksesuaian tingkat() {
            return ketidaksesuaian.stream().map(Ketidaksesuaian::tingkat).min(TingkatKetidaksesuaian::compareTo).orElse(null);
        }

        /** All messages, a line each; empty if nothing disagrees. */
        public String pesan() {
            return ketidaksesuaian.stream().map(Ketidaksesuaian::pesan).distinct().collect(Collectors.joining("\n"));
        }
    }

    /** The tables that have rows, in the order of the form. */
    public static List<LembarNaskah> dari(JsonNode naskah, List<Ketidaksesuaian> ketidaksesuaian) {
        Map<String, List<Ketidaksesuaian>> perSel = ketidaksesuaian.stream().collect(Collectors.groupingBy(Ketidaksesuaian::sel));
        List<LembarNaskah> hasil = new ArrayList<>();
        for (TabelNaskah tabel : TabelNaskah.values()) {
            LembarNaskah lembar = lembar(tabel, tabel.baris(naskah), perSel);
            if (!lembar.kolom().isEmpty()) {
                hasil.add(lembar);
            }
        }
        return List.copyOf(hasil);
    }

    private static LembarNaskah lembar(TabelNaskah tabel, List<JsonNode> asal, Map<String, List<Ketidaksesuaian>> perSel) {
        List<Kolom> kolom = tabel.kolom().stream().filter(satu -> asal.stream().anyMatch(baris -> !tabel.isi(baris, satu).isEmpty())).toList();
        List<Baris> baris = new ArrayList<>();
        for (JsonNode satu : asal) {
            String sel = tabel.sel(satu, baris.size() + 1);
            List<Ketidaksesuaian> diSini = perSel.getOrDefault(sel, List.of());
            baris.add(new Baris(sel, kolom.stream().map(bidang -> isi(tabel, satu, bidang, diSini)).toList()));
        }
        return new LembarNaskah(tabel, kolom, List.copyOf(baris));
    }

    private static Isi isi(TabelNaskah tabel, JsonNode baris, Kolom kolom, List<Ketidaksesuaian> diSini) {
        return new Isi(kolom, tabel.isi(baris, kolom), diSini.stream().filter(satu -> tabel.memuat(kolom, satu.bidang())).toList());
    }
}
