package id.tepat.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class TriwulanTest {

    private final Triwulan kedua = new Triwulan(2023, 2);

    @Test
    void triwulan_kedua_berjalan_dari_april_sampai_juni() {
        assertThat(kedua.awal()).isEqualTo("2023-04-01");
        assertThat(kedua.akhir()).isEqualTo("2023-06-30");
        assertThat(kedua.memuat(LocalDate.of(2023, 6, 30))).isTrue();
        assertThat(kedua.memuat(LocalDate.of(2023, 7, 1))).isFalse();
        assertThat(Triwulan.dari(LocalDate.of(2023, 5, 17))).isEqualTo(kedua);
    }

    @Test
    void triwulan_berurutan_dalam_tahun() {
        assertThat(kedua.berikutnya()).isEqualTo(new Triwulan(2023, 3));
        assertThat(kedua.sebelumnya()).isEqualTo(new Triwulan(2023, 1));
    }

    @Test
    void triwulan_berganti_tahun() {
        assertThat(new Triwulan(2023, 4).berikutnya()).isEqualTo(new Triwulan(2024, 1));
        assertThat(new Triwulan(2024, 1).sebelumnya()).isEqualTo(new Triwulan(2023, 4));
        assertThat(kedua).isLessThan(new Triwulan(2024, 1));
    }

    @Test
    void kunci_dapat_dibaca_kembali() {
        assertThat(kedua.kunci()).isEqualTo("2023-2");
        assertThat(Triwulan.dariKunci("2023-2")).isEqualTo(kedua);
        assertThat(kedua.label()).isEqualTo("Triwulan II 2023");
        assertThatIllegalArgumentException().isThrownBy(() -> Triwulan.dariKunci("2023-5"));
    }

    @Test
    void triwulan_kelima_tidak_ada() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Triwulan(2023, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Triwulan(0, 1));
    }
}
