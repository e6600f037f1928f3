package id.tepat.layar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.galat.Bentrok;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several rows, one press of a button, an act for each. */
class TerpilihTest {

    private final List<Long> dikerjakan = new ArrayList<>();
    private final List<String> gagal = new ArrayList<>();

    @Test
    void baris_yang_dicentang_membawa_versi_yang_dilihat() {
        assertThat(Terpilih.baca("82:7")).containsExactly(new Terpilih(82L, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "82", "82:", ":7", "-1:7", "82:7:1", "82:x", "1234567890123456789:1"})
    void yang_bukan_baris_diabaikan(String isi) {
        assertThat(Terpilih.baca(isi)).isEmpty();
    }

    @Test
    void yang_ditolak_disebut_namanya_dan_tidak_menahan_yang_lain() {
        List<String> berhasil = Terpilih.kerjakan(List.of(new Terpilih(1L, 0), new Terpilih(2L, 0), new Terpilih(3L, 0)), satu -> {
            if (satu.id() == 2) {
                throw new Bentrok("Laporan ini baru saja diubah.");
            }
            dikerjakan.add(satu.id());
        }, satu -> "Camat " + satu.id(), gagal::add);

        assertThat(berhasil).containsExactly("Camat 1", "Camat 3");
        assertThat(dikerjakan).containsExactly(1L, 3L);
        assertThat(gagal).containsExactly("Camat 2: Laporan ini baru saja diubah.");
    }
}
