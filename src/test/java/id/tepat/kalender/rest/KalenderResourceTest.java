package id.tepat.kalender.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.tepat.galat.PermintaanRusak;

class KalenderResourceTest {

    @ParameterizedTest
    @CsvSource({"2023, 5, 5", "abc, 1, 5", ", 1, 5", "99999999999, 1, 5", "2023, -1, 5", "2023, , 5", "2023, 1, 7", "2023, 1, ٥", "1999, 1, 5"})
    void parameter_yang_rusak_ditolak(String tahun, String triwulan, String sepekan) {
        assertThatThrownBy(() -> new KalenderResource().tenggat(tahun, triwulan, sepekan))
                .isInstanceOf(PermintaanRusak.class).hasMessageContaining("bilangan");
    }
}
