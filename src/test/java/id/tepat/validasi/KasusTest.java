package id.tepat.validasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;


class KasusTest {

    static List<String> semua() {
        return Kasus.SEMUA;
    }

    @ParameterizedTest
    @MethodSource("semua")
    void semua_yang_wajib_ditemukan(String nama) {
        Set<String> ada = Kasus.cek(Kasus.naskah(nama)).stream().map(Kasus::kunci).collect(Collectors.toSet());

        assertThat(Kasus.wajib(nama)).allSatisfy(tempat -> assertThat(ada).containsAnyElementsOf(tempat));
    }

    @ParameterizedTest
    @MethodSource("semua")
    void tidak_ada_yang_salah_di_luar_harapan(String nama) {
        assertThat(Kasus.cek(Kasus.naskah(nama))).filteredOn(satu -> satu.tingkat() == TingkatKetidaksesuaian.SALAH)
                .extracting(Kasus::kunci).isSubsetOf(Kasus.boleh(nama));
    }

    @ParameterizedTest
    @MethodSource("semua")
    void kembaran_yang_benar_tanpa_yang_salah(String nama) {
        assertThat(Kasus.cek(Kasus.benar(nama))).extracting(Ketidaksesuaian::tingkat).doesNotContain(TingkatKetidaksesuaian.SALAH);
    }
}
