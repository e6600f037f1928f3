package id.tepat.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher(1_000);

    @Test
    void sandi_yang_benar_cocok_dan_yang_lain_tidak() {
        String tersimpan = hasher.acak("kalimat sandi");

        assertThat(hasher.cocok(tersimpan, "kalimat sandi")).isTrue();
        assertThat(hasher.cocok(tersimpan, "Kalimat sandi")).isFalse();
        assertThat(hasher.cocok(tersimpan, "")).isFalse();
    }

    @Test
    void sandi_yang_sama_tersimpan_dengan_garam_yang_berbeda() {
        assertThat(hasher.acak("kalimat sandi")).isNotEqualTo(hasher.acak("kalimat sandi"));
    }

    @Test
    void bentuk_tersimpan_menyebut_cara_dan_iterasinya() {
        assertThat(hasher.acak("kalimat sandi")).matches("pbkdf2-sha256\\$1000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void iterasi_lama_tetap_cocok_tetapi_usang() {
        String lama = new PasswordHasher(500).acak("kalimat sandi");

        assertThat(hasher.cocok(lama, "kalimat sandi")).isTrue();
        assertThat(hasher.usang(lama)).isTrue();
        assertThat(hasher.usang(hasher.acak("kalimat sandi"))).isFalse();
    }

    @Test
    void akun_tanpa_sandi_tidak_pernah_cocok() {
        assertThat(hasher.cocok(null, "")).isFalse();
        assertThat(hasher.cocok(null, "kalimat sandi")).isFalse();
    }

    @Test
    void iterasi_bawaan_tidak_di_bawah_anjuran_owasp() {
        assertThat(PasswordHasher.ITERASI).isGreaterThanOrEqualTo(600_000);
    }

    @Test
    void bentuk_yang_tidak_dikenal_adalah_kerusakan() {
        assertThatThrownBy(() -> hasher.cocok("md5$abc", "x")).isInstanceOf(IllegalStateException.class);
    }
}
