package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Subtotals of program, kegiatan and sub kegiatan: a row with children is worth the sum of them. */
public final class PohonAnggaran {

    /**
     * A budget row.
     *
     * @param induk     id of the row above, or null
     * @param pagu      rupiah; of a row with children only the children's count
     * @param realisasi rupiah, likewise
     */
    public record Baris(String id, String induk, BigDecimal pagu, BigDecimal realisasi) {}

    /** What a row and all below it come to, rupiah. */
    public record Subtotal(BigDecimal pagu, BigDecimal realisasi) {

        static final Subtotal NOL = new Subtotal(BigDecimal.ZERO, BigDecimal.ZERO);

        Subtotal tambah(Subtotal lain) {
            return new Subtotal(pagu.add(lain.pagu), realisasi.add(lain.realisasi));
        }

        public BigDecimal sisa() {
            return pagu.subtract(realisasi);
        }

        /** Spent percentage, unrounded; null without a budget. */
        public BigDecimal serapan() {
            return Angka.persentase(realisasi, pagu);
        }
    }

    private final Map<String, Baris> baris;
    private final Map<String, List<Baris>> anak;
    private final Map<String, Subtotal> subtotal = new HashMap<>();

    /** @throws IllegalArgumentException if a row stands above itself or an id stands twice */
    public PohonAnggaran(Collection<Baris> daftar) {
        baris = daftar.stream().collect(Collectors.toMap(Baris::id, Function.identity(), (a, b) -> {
            throw new IllegalArgumentException("Baris ganda: " + a.id());
        }));
        anak = daftar.stream().filter(satu -> baris.containsKey(satu.induk())).collect(Collectors.groupingBy(Baris::induk));
        daftar.forEach(satu -> pastikanTanpaLingkaran(satu.id()));
        daftar.forEach(satu -> subtotal.computeIfAbsent(satu.id(), this::jumlahkan));
    }

    private void pastikanTanpaLingkaran(String id) {
        Set<String> dilewati = new HashSet<>();
        for (Baris satu = baris.get(id); satu != null; satu = baris.get(satu.induk())) {
            if (!dilewati.add(satu.id())) {
                throw new IllegalArgumentException("Baris " + id + " menjadi induk bagi dirinya sendiri");
            }
        }
    }

    private Subtotal jumlahkan(String id) {
        List<Baris> bawahan = anak.getOrDefault(id, List.of());
        if (bawahan.isEmpty()) {
            return new Subtotal(baris.get(id).pagu(), baris.get(id).realisasi());
        }
        return bawahan.stream().map(satu -> jumlahkan(satu.id())).reduce(Subtotal.NOL, Subtotal::tambah);
    }

    /** @throws IllegalArgumentException if there is no such row */
    public Subtotal subtotal(String id) {
        Subtotal hasil = subtotal.get(id);
        if (hasil == null) {
            throw new IllegalArgumentException("Tidak ada baris " + id);
        }
        return hasil;
    }

    /** The sum of all rows without a row above them. */
    public Subtotal total() {
        return baris.values().stream().filter(satu -> !baris.containsKey(satu.induk()))
                .map(satu -> subtotal(satu.id())).reduce(Subtotal.NOL, Subtotal::tambah);
    }
}
