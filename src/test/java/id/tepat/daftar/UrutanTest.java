package id.tepat.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrutanTest {

    private static final Map<String, String> KOLOM = Map.of("nama", "p.nama", "nip", "p.nip");

    @Test
    void kolom_yang_dipilih_mengurutkan_dan_urutan_bawaan_menentukan_yang_sama() {
        assertThat(Urutan.baca("nip").jpql(KOLOM, "p.nama, p.id")).isEqualTo("p.nip, p.nama, p.id");
        assertThat(Urutan.baca("-nip").jpql(KOLOM, "p.nama, p.id")).isEqualTo("p.nip desc, p.nama, p.id");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "sandi", "p.nip; drop table pegawai", "nip desc", "--nip"})
    void yang_tidak_ditawarkan_tidak_sampai_ke_basis_data(String teks) {
        assertThat(Urutan.baca(teks).jpql(KOLOM, "p.id")).isEqualTo("p.id");
    }

    @Test
    void klik_kedua_pada_kepala_kolom_membalik_urutan() {
        Urutan satu = Urutan.BAWAAN.berikut("nama");

        assertThat(satu.teks()).isEqualTo("nama");
        assertThat(satu.berikut("nama").teks()).isEqualTo("-nama");
        assertThat(satu.berikut("nama").berikut("nama")).isEqualTo(satu);
        assertThat(satu.berikut("nip").teks()).isEqualTo("nip");
        assertThat(Urutan.BAWAAN.teks()).isEmpty();
    }
}
