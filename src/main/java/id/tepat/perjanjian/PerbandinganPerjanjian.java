package id.tepat.perjanjian;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two versions side by side: the indicators of the new one in order, then those it no longer has. */
public final class PerbandinganPerjanjian {

    /** What became of an indicator. */
    public enum Keadaan {
        TETAP("Tetap"), BERUBAH("Berubah"), BARU("Baru"), DIHAPUS("Dihapus");

        private final String label;

        Keadaan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A row.
     *
     * @param lama    null if the indicator is new
     * @param baru    null if it is gone
     */
    public record Baris(String sasaran, NaskahPerjanjian.Indikator lama, NaskahPerjanjian.Indikator baru, Keadaan keadaan) {}

    private final NaskahPerjanjian lama;
    private final NaskahPerjanjian baru;
    private final List<Baris> baris = new ArrayList<>();

    PerbandinganPerjanjian(NaskahPerjanjian lama, NaskahPerjanjian baru) {
        this.lama = lama;
        this.baru = baru;
        Map<Long, NaskahPerjanjian.Indikator> dulu = lama.sasaran().stream().flatMap(s -> s.indikator().stream())
                .collect(Collectors.toMap(NaskahPerjanjian.Indikator::id, Function.identity()));
        Map<Long, String> sasaranDulu = lama.sasaran().stream()
                .flatMap(s -> s.indikator().stream().map(i -> Map.entry(i.id(), s.uraian())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<Long> bertahan = new HashSet<>();
        for (NaskahPerjanjian.Sasaran sasaran : baru.sasaran()) {
            for (NaskahPerjanjian.Indikator kini : sasaran.indikator()) {
                NaskahPerjanjian.Indikator asal = kini.asal() == null ? null : dulu.get(kini.asal());
                if (asal != null) {
                    bertahan.add(asal.id());
                }
                boolean samaSasaran = asal != null && sasaran.uraian().equals(sasaranDulu.get(asal.id()));
                baris.add(new Baris(sasaran.uraian(), asal, kini, keadaan(asal, kini, samaSasaran)));
            }
        }
        lama.sasaran().forEach(s -> s.indikator().stream().filter(i -> !bertahan.contains(i.id()))
                .forEach(i -> baris.add(new Baris(s.uraian(), i, null, Keadaan.DIHAPUS))));
    }

    public NaskahPerjanjian lama() {
        return lama;
    }

    public NaskahPerjanjian baru() {
        return baru;
    }

    public List<Baris> baris() {
        return List.copyOf(baris);
    }

    private static Keadaan keadaan(NaskahPerjanjian.Indikator asal, NaskahPerjanjian.Indikator kini, boolean samaSasaran) {
        if (asal == null) {
            return Keadaan.BARU;
        }
        boolean sama = samaSasaran && isi(asal).equals(isi(kini)) && asal.target().compareTo(kini.target()) == 0
                && Set.copyOf(asal.posAnggaran()).equals(Set.copyOf(kini.posAnggaran())) && samaTriwulan(asal, kini);
        return sama ? Keadaan.TETAP : Keadaan.BERUBAH;
    }

    private static boolean samaTriwulan(NaskahPerjanjian.Indikator asal, NaskahPerjanjian.Indikator kini) {
        for (int i = 0; i < asal.targetTriwulan().size(); i++) {
            var satu = asal.targetTriwulan().get(i);
            var lain = kini.targetTriwulan().get(i);
            if (satu == null || lain == null ? satu != lain : satu.compareTo(lain) != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Object> isi(NaskahPerjanjian.Indikator i) {
        List<Object> isi = new ArrayList<>();
        isi.add(i.nama());
        isi.add(i.satuan());
        isi.add(i.polaritas());
        isi.add(i.rasio());
        isi.add(i.caraAkumulasi());
        isi.add(Objects.toString(i.targetTeks(), ""));
        isi.add(Objects.toString(i.labelPembilang(), ""));
        isi.add(Objects.toString(i.labelPenyebut(), ""));
        return isi;
    }
}
