package id.tepat.pelaporan;

import id.tepat.perjanjian.IndikatorPerjanjian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody typed into a report. */
public final class IsianBuatan {

    private final List<IsianRealisasi> indikator = new ArrayList<>();
    private final Map<BagianNarasi, String> narasi = new HashMap<>();

    public static IsianBuatan isian() {
        return new IsianBuatan();
    }

    public IsianBuatan realisasi(IndikatorPerjanjian satu, String nilai) {
        return tambah(satu, angka(nilai), Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap());
    }

    public IsianBuatan rasio(IndikatorPerjanjian satu, String pembilang, String penyebut) {
        return tambah(satu, Perubahan.tetap(), angka(pembilang), angka(penyebut), Perubahan.tetap(), Perubahan.tetap());
    }

    public IsianBuatan tidakAdaRealisasi(IndikatorPerjanjian satu, String alasan) {
        return tambah(satu, Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(), Perubahan.menjadi(true), Perubahan.menjadi(alasan));
    }

    public IsianBuatan keterangan(IndikatorPerjanjian satu, String teks) {
        return tambah(satu, Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(), Perubahan.menjadi(teks));
    }

    public IsianBuatan evaluasi(IndikatorPerjanjian satu, String teks) {
        indikator.add(new IsianRealisasi(satu.id(), Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(),
                Perubahan.tetap(), Perubahan.menjadi(teks)));
        return this;
    }

    public IsianBuatan adaRealisasi(IndikatorPerjanjian satu) {
        return tambah(satu, Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(), Perubahan.menjadi(null), Perubahan.tetap());
    }

    public IsianBuatan narasi(BagianNarasi bagian, String teks) {
        narasi.put(bagian, teks);
        return this;
    }

    public IsianLaporan jadi() {
        return new IsianLaporan(indikator, narasi);
    }

    private IsianBuatan tambah(IndikatorPerjanjian satu, Perubahan<BigDecimal> realisasi, Perubahan<BigDecimal> pembilang,
                               Perubahan<BigDecimal> penyebut, Perubahan<Boolean> tidakAda, Perubahan<String> keterangan) {
        indikator.add(new IsianRealisasi(satu.id(), realisasi, pembilang, penyebut, tidakAda, keterangan, Perubahan.tetap()));
        return this;
    }

    private static Perubahan<BigDecimal> angka(String nilai) {
        return Perubahan.menjadi(nilai == null ? null : new BigDecimal(nilai));
    }
}
