package id.tepat.pengukuran;

import static id.tepat.pengukuran.Polaritas.NAIK;
import static id.tepat.pengukuran.Polaritas.TURUN;
import static id.tepat.pengukuran.RumusTurun.DUA_T_MINUS_R;
import static id.tepat.pengukuran.RumusTurun.T_PER_R;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapaianTest {

    @ParameterizedTest
    @CsvSource({
        "NAIK, 92, 83.33, 90.58, Tinggi",
        "NAIK, 85.23, 100, 117.33, Sangat Tinggi",
        "NAIK, 1000000, 909999.999, 91.00, Tinggi",
        "NAIK, 3, 1, 33.33, Sangat Rendah",
        "NAIK, 1, 0.51, 51.00, Rendah",
        "TURUN, 10, 10, 100.00, Sangat Tinggi",
        "TURUN, 10, 0, 200.00, Sangat Tinggi",
        "TURUN, 10, 12, 80.00, Tinggi",
        "TURUN, 10, 25, 0.00, Sangat Rendah"})
    void capaian_dan_predikat(Polaritas polaritas, BigDecimal target, BigDecimal realisasi, BigDecimal capaian, String predikat) {
        Capaian hasil = Capaian.hitung(target, NilaiRealisasi.langsung(realisasi), polaritas, DUA_T_MINUS_R);

        assertThat(hasil.dibulatkan()).isEqualTo(capaian);
        assertThat(SkalaBawaan.PERMENDAGRI_86_2017.skala().predikat(hasil).label()).isEqualTo(predikat);
    }

    @Test
    void rasio_dihitung_dari_pembilang_dan_penyebut() {
        NilaiRealisasi realisasi = NilaiRealisasi.rasio(angka("36"), angka("62"));

        assertThat(Angka.persen(realisasi.nilai())).isEqualTo("58,06%");
        assertThat(Capaian.hitung(angka("85"), realisasi, NAIK, DUA_T_MINUS_R).teks()).isEqualTo("68,31%");
    }

    @Test
    void pembilang_dapat_terdiri_atas_bagian_bernama() {
        var bagian = List.of(new NilaiRealisasi.Bagian("RKPDes", angka("12")), new NilaiRealisasi.Bagian("APBDes", angka("0")),
                new NilaiRealisasi.Bagian("LPPDes", angka("0")));

        assertThat(Angka.persen(NilaiRealisasi.rasio(bagian, angka("36")).nilai())).isEqualTo("33,33%");
    }

    @Test
    void target_atau_penyebut_nol_tidak_dapat_dihitung() {
        Capaian tanpaTarget = Capaian.hitung(angka("0"), NilaiRealisasi.langsung(angka("5")), NAIK, DUA_T_MINUS_R);
        Capaian tanpaPenyebut = Capaian.hitung(angka("5"), NilaiRealisasi.rasio(angka("1"), angka("0")), TURUN, T_PER_R);

        assertThat(List.of(tanpaTarget, tanpaPenyebut)).allSatisfy(capaian -> {
            assertThat(capaian.dapatDihitung()).isFalse();
            assertThat(capaian.teks()).isEqualTo("tidak dapat dihitung");
            assertThat(capaian.dibulatkan()).isNull();
            assertThat(SkalaBawaan.JATIROTO.skala().predikat(capaian)).isNull();
        });
    }

    @Test
    void rumus_T_per_R_dapat_dipilih() {
        assertThat(Capaian.hitung(angka("10"), NilaiRealisasi.langsung(angka("16")), TURUN, T_PER_R).dibulatkan()).isEqualTo("62.50");
        assertThat(Capaian.hitung(angka("10"), NilaiRealisasi.langsung(angka("0")), TURUN, T_PER_R).dapatDihitung()).isFalse();
    }

    @Test
    void kumulatif_rasio_dihitung_dari_pembilang_bukan_dari_persen_yang_dibulatkan() {
        NilaiRealisasi setengahTahun = CaraAkumulasi.JUMLAH.sampaiTriwulan(List.of(angka("48"), angka("44")), List.of(angka("126"), angka("126"))).orElseThrow();

        assertThat(Angka.persen(setengahTahun.nilai())).isEqualTo("73,02%");
    }

    @ParameterizedTest
    @CsvSource({"JUMLAH, 13", "POSISI_AKHIR, 3", "RATA_RATA, 4.333333", "MAKSIMUM, 8"})
    void kumulatif_sampai_dengan_triwulan(CaraAkumulasi cara, BigDecimal nilai) {
        var triwulan = List.of(angka("2"), angka("8"), angka("3"));

        assertThat(cara.sampaiTriwulan(triwulan).orElseThrow().nilai().setScale(nilai.scale(), RoundingMode.HALF_UP)).isEqualTo(nilai);
        assertThat(cara.sampaiTriwulan(List.of())).isEmpty();
    }

    @Test
    void rata_rata_rasio_memakai_penyebut_setahun() {
        assertThat(CaraAkumulasi.RATA_RATA.sampaiTriwulan(List.of(angka("10"), angka("20")), List.of(angka("60"), angka("60"))).orElseThrow().nilai()).isEqualByComparingTo("25");
    }

    @Test
    void cost_per_outcome_membandingkan_capaian_dengan_serapan() {
        var biaya = new CostPerOutcome(angka("1000"), angka("400"), new Capaian(angka("68.31")));

        assertThat(biaya.serapan()).isEqualByComparingTo("40");
        assertThat(biaya.selisih()).isEqualByComparingTo("28.31");
        assertThat(biaya.sisa()).isEqualByComparingTo("600");
        assertThat(new CostPerOutcome(angka("0"), angka("0"), new Capaian(angka("1"))).selisih()).isNull();
    }

    private static BigDecimal angka(String teks) {
        return new BigDecimal(teks);
    }
}
