package id.tepat.layar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlamatIniTest {

    @Test
    void halaman_berikut_mempertahankan_yang_dipilih() {
        assertThat(AlamatIni.dengan("kata=desa+baru&unit=7&halaman=2", "halaman", 3)).isEqualTo("?kata=desa+baru&unit=7&halaman=3");
    }

    @Test
    void pilihan_lain_mulai_dari_halaman_pertama() {
        assertThat(AlamatIni.dengan("unit=7&halaman=2&urut=nama", "urut", "-nama")).isEqualTo("?unit=7&urut=-nama");
    }

    @Test
    void unduhan_hanya_diminta_satu_kali() {
        assertThat(AlamatIni.dengan("unit=7&ekspor=csv", "halaman", 1)).isEqualTo("?unit=7&halaman=1");
        assertThat(AlamatIni.dengan(null, "ekspor", "csv")).isEqualTo("?ekspor=csv");
    }

    @Test
    void tanda_dalam_kata_tidak_memecah_alamat() {
        assertThat(AlamatIni.dengan("kata=a%26b%3Dc%22", "urut", "nama")).isEqualTo("?kata=a%26b%3Dc%22&urut=nama");
    }
}
