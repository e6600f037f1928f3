package id.tepat.galat.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TidakDitemukan;
import id.tepat.proses.ArahAlur;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters of addresses, and numbers in answers. */
class ParameterTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 4", "04, 4"})
    void bilangan_dalam_rentang_dibaca(String teks, int nilai) {
        assertThat(Parameter.bilangan("triwulan", teks, 1, 4, null)).isEqualTo(nilai);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-1", "dua", "1.0", "1e0", "99999999999999", "٢", " 2"})
    void bilangan_lain_ditolak_dengan_rentangnya(String teks) {
        assertThatThrownBy(() -> Parameter.bilangan("triwulan", teks, 1, 4, null))
                .isInstanceOf(PermintaanRusak.class).hasMessage("Parameter triwulan harus berupa bilangan 1 sampai 4.");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = "  ")
    void yang_tidak_disebut_memakai_bawaannya(String teks) {
        assertThat(Parameter.bilangan("halaman", teks, 0, 9, 3)).isEqualTo(3);
        assertThat(Parameter.bilangan("halaman", teks, 0, 9, null)).isNull();
        assertThat(Parameter.konstanta("arah", teks, ArahAlur.class)).isNull();
        assertThatThrownBy(() -> Parameter.wajib("tahun", teks, 1000, 9999))
                .isInstanceOf(PermintaanRusak.class).hasMessage("Parameter tahun wajib diisi: bilangan 1000 sampai 9999.");
    }

    @Test
    void konstanta_dikenal_persis_menurut_namanya() {
        assertThat(Parameter.konstanta("arah", "LANJUT", ArahAlur.class)).isEqualTo(ArahAlur.LANJUT);
        assertThatThrownBy(() -> Parameter.konstanta("arah", "lanjut", ArahAlur.class)).isInstanceOf(PermintaanRusak.class);
        assertThatThrownBy(() -> Parameter.konstanta("arah", "x".repeat(5000), ArahAlur.class)).message().hasSizeLessThan(100);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "a", "1 ", "1234567890123456789", "1.0"})
    void alamat_dengan_id_yang_mustahil_tidak_ditemukan(String id) {
        assertThatThrownBy(() -> Parameter.id(id)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void id_dibaca_sampai_delapan_belas_angka() {
        assertThat(Parameter.id("999999999999999999")).isEqualTo(999999999999999999L);
    }

    @ParameterizedTest
    @CsvSource({"10.00, 10", "1E+3, 1000", "0E-8, 0", "58.0645161290322, 58.06451613", "0.000000004, 0", "0.000000005, 0.00000001",
        "-2.50, -2.5"})
    void angka_dijawab_bulat_atau_dengan_delapan_desimal(String nilai, String dijawab) {
        assertThat(AngkaJson.dari(new BigDecimal(nilai)).toPlainString()).isEqualTo(dijawab);
        assertThat(AngkaJson.dari(null)).isNull();
    }
}
