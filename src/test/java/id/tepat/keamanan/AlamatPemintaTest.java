package id.tepat.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlamatPemintaTest {

    private final AlamatPeminta diBalikProxy = new AlamatPeminta(Optional.of("10.0.0.1, 10.0.0.2"));

    @Test
    void tanpa_proxy_yang_disebut_kepala_diteruskan_tidak_dipercaya() {
        AlamatPeminta langsung = new AlamatPeminta(Optional.empty());

        assertThat(langsung.dari("203.0.113.9", "198.51.100.7")).isEqualTo("203.0.113.9");
    }

    @Test
    void dari_proxy_yang_dipercaya_diambil_pengirim_terdekat_yang_bukan_proxy() {
        assertThat(diBalikProxy.dari("10.0.0.1", "198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(diBalikProxy.dari("10.0.0.1", "6.6.6.6, 198.51.100.7, 10.0.0.2")).isEqualTo("198.51.100.7");
    }

    @Test
    void dari_orang_lain_kepala_yang_sama_diabaikan() {
        assertThat(diBalikProxy.dari("203.0.113.9", "198.51.100.7")).isEqualTo("203.0.113.9");
    }

    @Test
    void isi_yang_bukan_alamat_diabaikan() {
        assertThat(diBalikProxy.dari("10.0.0.1", "<script>")).isEqualTo("10.0.0.1");
        assertThat(diBalikProxy.dari("10.0.0.1", "")).isEqualTo("10.0.0.1");
        assertThat(diBalikProxy.dari("10.0.0.1", "2001:db8::7")).isEqualTo("2001:db8::7");
    }
}
