package id.tepat.daftar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.PermintaanRusak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PotonganTest {

    @Test
    void tanpa_permintaan_halaman_pertama_berisi_lima_puluh_baris() {
        assertThat(Potongan.baca(null, "")).isEqualTo(new Potongan(0, 50));
    }

    @Test
    void halaman_ketiga_mulai_setelah_dua_halaman_penuh() {
        assertThat(Potongan.baca("2", "200").mulai()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"-1,50", "0,0", "0,201", "0,100000", "a,50", "0,1.5", "99999999,1"})
    void angka_di_luar_batas_ditolak(String halaman, String ukuran) {
        assertThatThrownBy(() -> Potongan.baca(halaman, ukuran)).isInstanceOf(PermintaanRusak.class);
    }
}
