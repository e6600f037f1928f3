package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the quarters' values make the value "s.d. triwulan". Quarters without realisasi are left out of the list.
 * A ratio is accumulated in its pembilang, over the year's penyebut, never in its rounded percentages.
 */
public enum CaraAkumulasi {

    /** Sum. */
    JUMLAH("Jumlah") {
        @Override
        NilaiRealisasi gabung(List<BigDecimal> nilai) {
            return NilaiRealisasi.langsung(jumlah(nilai));
        }
    },
    /** The last value stands. */
    POSISI_AKHIR("Posisi akhir") {
        @Override
        NilaiRealisasi gabung(List<BigDecimal> nilai) {
            return NilaiRealisasi.langsung(nilai.get(nilai.size() - 1));
        }
    },
    /** Mean of the quarters that have a value. */
    RATA_RATA("Rata-rata") {
        @Override
        NilaiRealisasi gabung(List<BigDecimal> nilai) {
            return new NilaiRealisasi(jumlah(nilai), BigDecimal.valueOf(nilai.size()));
        }
    },
    /** The greatest value stands. */
    MAKSIMUM("Maksimum") {
        @Override
        NilaiRealisasi gabung(List<BigDecimal> nilai) {
            return NilaiRealisasi.langsung(nilai.stream().max(BigDecimal::compareTo).orElseThrow());
        }
    };

    private final String label;

    CaraAkumulasi(String label) {
        this.label = label;
    }

    abstract NilaiRealisasi gabung(List<BigDecimal> nilai);

    /**
     * @param nilai the quarters' values, in order
     * @return the accumulated value; empty if no quarter has one
     */
    public Optional<NilaiRealisasi> sampaiTriwulan(List<BigDecimal> nilai) {
        return nilai.isEmpty() ? Optional.empty() : Optional.of(gabung(nilai));
    }

    /**
     * For a ratio in percent: (48 + 44) / 126 = 73,02.
     *
     * @param pembilang the quarters' pembilang, in order
     * @param penyebut  of the whole year
     */
    public Optional<NilaiRealisasi> sampaiTriwulan(List<BigDecimal> pembilang, BigDecimal penyebut) {
        return sampaiTriwulan(pembilang).map(jumlah ->
                NilaiRealisasi.rasio(jumlah.atas(), penyebut.multiply(jumlah.bawah())));
    }

    /** As screens show it. */
    public String label() {
        return label;
    }

    private static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
