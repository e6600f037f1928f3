package id.tepat.pengukuran;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is typed each quarter, and how it makes the value "s.d. triwulan". Quarters without realisasi are left out of the
 * list. A ratio is accumulated in its pembilang (and penyebut), never in its rounded percentages.
 */
public enum CaraAkumulasi {

    /** Typed is what stands at the quarter's end, since January: the habit of the forms. The last value stands. */
    POSISI_AKHIR("Nilai s.d. triwulan yang ditulis, seperti pada formulir") {
        @Override
        NilaiRealisasi gabung(List<BigDecimal> nilai) {
            return NilaiRealisasi.langsung(nilai.get(nilai.size() - 1));
        }
    },
    /** Typed is the quarter alone; the sum counts, for a ratio over the year's penyebut. */
    JUMLAH("Nilai tiap triwulan, dijumlahkan (pada rasio: pembilangnya, penyebut setahun tetap)") {
        @Override
        NilaiRealisasi gabung(List<BigDecimal> nilai) {
            return NilaiRealisasi.langsung(jumlah(nilai));
        }
    },
    /** Typed is the quarter alone, pembilang and penyebut: letters in and letters done. Only for a ratio. */
    JUMLAH_KEDUANYA("Nilai tiap triwulan; pembilang dan penyebut dijumlahkan (hanya rasio)") {
        @Override
        NilaiRealisasi gabung(List<BigDecimal> nilai) {
            return JUMLAH.gabung(nilai);
        }

        @Override
        BigDecimal penyebut(List<BigDecimal> penyebut) {
            return jumlah(penyebut);
        }
    },
    /** Typed is the quarter alone; the mean of the quarters that have a value counts. */
    RATA_RATA("Nilai tiap triwulan, dirata-rata") {
        @Override
        NilaiRealisasi gabung(List<BigDecimal> nilai) {
            return new NilaiRealisasi(jumlah(nilai), BigDecimal.valueOf(nilai.size()));
        }
    },
    /** Typed is the quarter alone; the greatest value stands. */
    MAKSIMUM("Nilai tiap triwulan, yang tertinggi dipakai") {
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

    /** The penyebut of a ratio: of the whole year, or the latest state. */
    BigDecimal penyebut(List<BigDecimal> penyebut) {
        return penyebut.get(penyebut.size() - 1);
    }

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
     * @param penyebut  the same quarters' penyebut
     */
    public Optional<NilaiRealisasi> sampaiTriwulan(List<BigDecimal> pembilang, List<BigDecimal> penyebut) {
        return sampaiTriwulan(pembilang).map(jumlah ->
                NilaiRealisasi.rasio(jumlah.atas(), penyebut(penyebut).multiply(jumlah.bawah())));
    }

    /** Whether what is typed each quarter already is the value "s.d. triwulan". */
    public boolean kumulatif() {
        return this == POSISI_AKHIR;
    }

    /** Whether it can be said of an indicator that is no ratio. */
    public boolean untukNilaiLangsung() {
        return this != JUMLAH_KEDUANYA;
    }

    /** As screens show it. */
    public String label() {
        return label;
    }

    private static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
