package id.tepat.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkalaPredikatTest {

    @ParameterizedTest
    @CsvSource({
        "GUCIALIT, 85, Sangat Berhasil", "GUCIALIT, 84.9999, Berhasil", "GUCIALIT, 250, Sangat Berhasil", "GUCIALIT, 0, Tidak Berhasil",
        "JATIROTO, 70, Baik", "JATIROTO, 55, Cukup Baik", "JATIROTO, 54.99, Kurang Baik",
        "KLAKAH, 95, Sangat berhasil", "KLAKAH, 80, Berhasil", "KLAKAH, 50, Cukup berhasil", "KLAKAH, 49.999, Tidak berhasil",
        "PERMENDAGRI_86_2017, 90.9999, Tinggi", "PERMENDAGRI_86_2017, 50.5, Sangat Rendah", "PERMENDAGRI_86_2017, 65.5, Rendah"})
    void skala_bawaan_menggolongkan_nilai_eksak(SkalaBawaan bawaan, BigDecimal capaian, String label) {
        assertThat(bawaan.skala().predikat(capaian).label()).isEqualTo(label);
    }

    @Test
    void kelas_tertinggi_tidak_berbatas_atas() {
        assertThat(galat(List.of(kelas("Semua", "0", "100")))).hasMessageContaining("Semua").hasMessageContaining("100")
                .returns("sampai", SkalaTidakSah::bidang);
    }

    @Test
    void kelas_terendah_mulai_dari_nol() {
        assertThat(galat(List.of(kelas("Tinggi", "50", null)))).hasMessageContaining("mulai dari 0").returns("dari", SkalaTidakSah::bidang);
    }

    @Test
    void kelas_yang_mundur_atau_tanpa_nama_tidak_sah() {
        assertThat(galat(List.of(kelas("Aneh", "9", "3")))).hasMessageContaining("Aneh");
        assertThat(galat(List.of(kelas(" ", "0", null)))).hasMessageContaining("belum bernama");
        assertThat(galat(List.of())).hasMessageContaining("belum memiliki kelas");
    }

    @Test
    void dua_kelas_tanpa_batas_atas_tumpang_tindih() {
        assertThat(galat(List.of(kelas("A", "0", null), kelas("B", "50", null)))).hasMessageContaining("tumpang tindih").returns(1, SkalaTidakSah::kelas);
    }

    @Test
    void rentang_kelas_terbaca() {
        assertThat(SkalaBawaan.PERMENDAGRI_86_2017.skala().kelas()).extracting(Predikat::rentang)
                .containsExactly("≥ 0 – < 51", "≥ 51 – < 66", "≥ 66 – < 76", "≥ 76 – < 91", "≥ 91");
    }

    static SkalaTidakSah galat(List<Predikat> kelas) {
        return catchThrowableOfType(SkalaTidakSah.class, () -> new SkalaPredikat(kelas));
    }

    private static Predikat kelas(String label, String dari, String sampai) {
        return new Predikat(label, new BigDecimal(dari), sampai == null ? null : new BigDecimal(sampai));
    }
}
