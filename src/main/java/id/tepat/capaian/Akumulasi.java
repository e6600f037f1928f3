package id.tepat.capaian;

import id.tepat.kalender.Triwulan;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.NilaiRealisasi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the quarters make the value "s.d. triwulan" of one indicator.
 *
 * @param masa quarter of the report
 * @param suku quarters that have a value, in order, this one among them unless it has none
 * @param ada  whether this quarter has been written: a row not written yet says nothing, whatever earlier quarters brought
 */
public record Akumulasi(CaraAkumulasi cara, boolean rasio, Triwulan masa, List<Suku> suku, boolean ada) {

    public Akumulasi {
        suku = List.copyOf(suku);
    }

    /** Exact, in satuan (percent for a ratio); empty while there is none. */
    public Optional<NilaiRealisasi> hasil() {
        return ada ? gabung(suku) : Optional.empty();
    }

    /** The value "s.d. triwulan" in satuan, unrounded; null while there is none. */
    public BigDecimal nilai() {
        return hasil().map(NilaiRealisasi::nilai).orElse(null);
    }

    /** What it was at the end of the quarter before; null where there was none. */
    public BigDecimal nilaiLalu() {
        return gabung(dahulu()).map(NilaiRealisasi::nilai).orElse(null);
    }

    /** What was typed for the quarter before, in satuan; null where there is none. */
    public BigDecimal triwulanLalu() {
        return suku.stream().filter(satu -> satu.masa().equals(masa.sebelumnya())).findFirst()
                .map(satu -> nilai(satu).nilai()).orElse(null);
    }

    /** Of this quarter; empty while it has none. */
    Optional<Suku> kini() {
        return suku.stream().filter(satu -> satu.masa().equals(masa)).findFirst();
    }

    /** Of the quarters before. */
    List<Suku> dahulu() {
        return suku.stream().filter(satu -> !satu.masa().equals(masa)).toList();
    }

    /** How it is formed, for whoever types: {@code 3 (TW I) + 6 (TW II) = 9}; null where one quarter stands alone. */
    public String terbentuk() {
        if (cara.kumulatif() || suku.size() < 2 || hasil().isEmpty()) {
            return null;
        }
        return switch (cara) {
            case JUMLAH_KEDUANYA -> deret(Suku::teksRasio, " + ") + " = " + rasio(jumlah(Suku::nilai), jumlah(Suku::penyebut));
            case RATA_RATA -> "rata-rata " + deret(Suku::teks, ", ") + " = " + hasilTeks();
            case MAKSIMUM -> "tertinggi dari " + deret(Suku::teks, ", ") + " = " + hasilTeks();
            default -> deret(Suku::teks, " + ") + " = " + hasilTeks();
        };
    }

    private String hasilTeks() {
        NilaiRealisasi atas = cara.sampaiTriwulan(suku.stream().map(Suku::nilai).toList()).orElseThrow();
        BigDecimal nilai = atas.nilai();
        return rasio ? rasio(nilai, suku.get(suku.size() - 1).penyebut()) : ringkas(nilai);
    }

    private static String rasio(BigDecimal pembilang, BigDecimal penyebut) {
        return ringkas(pembilang) + " dari " + ringkas(penyebut);
    }

    private static String ringkas(BigDecimal nilai) {
        return nilai.scale() > 2 ? Angka.desimal(nilai, 2) : Angka.teks(nilai);
    }

    private String deret(Function<Suku, String> teks, String sambung) {
        return suku.stream().map(teks).collect(Collectors.joining(sambung));
    }

    private BigDecimal jumlah(Function<Suku, BigDecimal> bagian) {
        return suku.stream().map(bagian).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<NilaiRealisasi> gabung(List<Suku> bagian) {
        List<BigDecimal> nilai = bagian.stream().map(Suku::nilai).toList();
        return rasio ? cara.sampaiTriwulan(nilai, bagian.stream().map(Suku::penyebut).toList()) : cara.sampaiTriwulan(nilai);
    }

    private NilaiRealisasi nilai(Suku satu) {
        return rasio ? NilaiRealisasi.rasio(satu.nilai(), satu.penyebut()) : NilaiRealisasi.langsung(satu.nilai());
    }
}
