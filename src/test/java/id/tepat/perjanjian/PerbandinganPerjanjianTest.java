package id.tepat.perjanjian;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perjanjian.NaskahPerjanjian.Indikator;
import id.tepat.perjanjian.NaskahPerjanjian.Sasaran;
import id.tepat.perjanjian.PerbandinganPerjanjian.Baris;
import id.tepat.perjanjian.PerbandinganPerjanjian.Keadaan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PerbandinganPerjanjianTest {

    private final NaskahPerjanjian murni = naskah(new Sasaran(1L, 1, "Sasaran", List.of(
            indikator(11L, null, "10", null), indikator(12L, null, "15", null), indikator(13L, null, "8", "2"))));

    @Test
    void target_yang_ditulis_lain_tetapi_sama_nilainya_dianggap_tetap() {
        NaskahPerjanjian perubahan = naskah(new Sasaran(2L, 1, "Sasaran", List.of(indikator(21L, 11L, "10.00", null))));

        assertThat(new PerbandinganPerjanjian(murni, perubahan).baris().get(0).keadaan()).isEqualTo(Keadaan.TETAP);
    }

    @Test
    void yang_berubah_baru_dan_dihapus_berdampingan() {
        NaskahPerjanjian perubahan = naskah(new Sasaran(2L, 1, "Sasaran", List.of(
                indikator(21L, 11L, "12", null), indikator(22L, null, "5", null), indikator(23L, 13L, "8", "3"))));

        List<Baris> baris = new PerbandinganPerjanjian(murni, perubahan).baris();

        assertThat(baris).extracting(Baris::keadaan)
                .containsExactly(Keadaan.BERUBAH, Keadaan.BARU, Keadaan.BERUBAH, Keadaan.DIHAPUS);
        assertThat(baris.get(0).lama().target()).isEqualByComparingTo("10");
        assertThat(baris.get(0).baru().target()).isEqualByComparingTo("12");
        assertThat(baris.get(3).lama().id()).isEqualTo(12L);
    }

    @Test
    void indikator_yang_pindah_sasaran_dianggap_berubah() {
        NaskahPerjanjian perubahan = naskah(new Sasaran(2L, 1, "Sasaran lain", List.of(indikator(21L, 11L, "10", null))));

        assertThat(new PerbandinganPerjanjian(murni, perubahan).baris().get(0).keadaan()).isEqualTo(Keadaan.BERUBAH);
    }

    private static NaskahPerjanjian naskah(Sasaran sasaran) {
        return new NaskahPerjanjian(null, List.of(sasaran), List.of(), BigDecimal.ZERO, List.of(), List.of(), Set.of(), false);
    }

    private static Indikator indikator(Long id, Long asal, String target, String triwulanPertama) {
        return new Indikator(id, asal, "Indikator", "Dokumen", Polaritas.NAIK, false, CaraAkumulasi.JUMLAH, new BigDecimal(target), null,
                Arrays.asList(triwulanPertama == null ? null : new BigDecimal(triwulanPertama), null, null, null), null, null, List.of());
    }
}
