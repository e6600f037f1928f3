package id.tepat.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KataTest {

    @ParameterizedTest
    @CsvSource({"Kedung,%kedung%", "' Camat ',%camat%", "100%,%100!%%", "a_b!,%a!_b!!%"})
    void kata_dicari_di_mana_pun_dan_tanda_basis_data_dibaca_apa_adanya(String kata, String pola) {
        assertThat(new Kata(kata).pola()).isEqualTo(pola);
    }

    @Test
    void nip_yang_ditulis_berkelompok_dicari_tanpa_jaraknya() {
        assertThat(new Kata("19700101 199001 1 000").pola()).isEqualTo("%197001011990011000%");
        assertThat(new Kata("Kasi 1 a").pola()).isEqualTo("%kasi 1 a%");
    }

    @Test
    void yang_kosong_menemukan_semuanya_dan_yang_terlalu_panjang_dipotong() {
        assertThat(new Kata("  ")).isEqualTo(Kata.SEMUA);
        assertThat(new Kata("a".repeat(5000)).teks()).hasSize(100);
    }
}
