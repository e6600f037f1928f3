package id.tepat.galat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BentrokTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sari Wulandari", "Sari Wulandari, S.P."})
    void yang_didahului_tahu_siapa_yang_mengubah_dan_apa_yang_harus_dilakukannya(String pengubah) {
        assertThat(Bentrok.didahului("Laporan", pengubah))
                .hasMessageStartingWith("Laporan ini baru saja diubah oleh Sari Wulandari")
                .hasMessageContaining(". Muat ulang untuk melihat isi terbaru").hasMessageNotContaining("..");
    }
}
