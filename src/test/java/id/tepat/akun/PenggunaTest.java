package id.tepat.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Peran;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenggunaTest {

    private final PasswordHasher hasher = new PasswordHasher(1_000);
    private final Pengguna pengguna = new Pengguna(" Kasi.PMD ", "Ani", 7L, Set.of(Peran.PEGAWAI));

    @Test
    void nama_akun_disimpan_dengan_huruf_kecil() {
        assertThat(pengguna.namaAkun()).isEqualTo("kasi.pmd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "kasi pmd", ".kasi", "kasi@pmd", "kasi/pmd"})
    void nama_akun_yang_janggal_ditolak(String nama) {
        assertThatThrownBy(() -> new Pengguna(nama, "Ani", null, Set.of(Peran.ADMIN))).isInstanceOf(TidakSah.class);
    }

    @Test
    void akun_tanpa_peran_atau_pegawai_tanpa_data_pegawai_ditolak() {
        assertThatThrownBy(() -> new Pengguna("ani", "Ani", 7L, Set.of())).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> new Pengguna("ani", "Ani", null, Set.of(Peran.PEGAWAI))).isInstanceOf(TidakSah.class);
    }

    @Test
    void sandi_baru_setel_ulang_dan_nonaktif_mengakhiri_sesi() {
        long awal = pengguna.generasi();

        pengguna.tetapkanSandi("kalimat yang panjang", hasher);
        long setelahSandi = pengguna.generasi();
        pengguna.setelUlang();
        long setelahSetelUlang = pengguna.generasi();
        pengguna.nonaktifkan();

        assertThat(setelahSandi).isGreaterThan(awal);
        assertThat(setelahSetelUlang).isGreaterThan(setelahSandi);
        assertThat(pengguna.generasi()).isGreaterThan(setelahSetelUlang);
    }

    @Test
    void memperbarui_hash_tidak_mengakhiri_sesi() {
        pengguna.tetapkanSandi("kalimat yang panjang", new PasswordHasher(500));
        long awal = pengguna.generasi();

        pengguna.perbaruiHash("kalimat yang panjang", hasher);

        assertThat(pengguna.generasi()).isEqualTo(awal);
        assertThat(hasher.usang(pengguna.sandi())).isFalse();
        assertThat(hasher.cocok(pengguna.sandi(), "kalimat yang panjang")).isTrue();
    }

    @Test
    void setel_ulang_menghapus_sandi_lama() {
        pengguna.tetapkanSandi("kalimat yang panjang", hasher);

        pengguna.setelUlang();

        assertThat(pengguna.bersandi()).isFalse();
        assertThat(hasher.cocok(pengguna.sandi(), "kalimat yang panjang")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sembilan9,             paling sedikit
            kasi.pmd-2023,         nama akun
            KASI.PMD-2023,         nama akun
            aaaaaaaaaaaa,          seragam
            abababababab,          seragam
            """)
    void sandi_yang_melanggar_ketentuan_ditolak_dengan_sebabnya(String sandi, String sebab) {
        assertThatThrownBy(() -> pengguna.tetapkanSandi(sandi, hasher)).isInstanceOf(TidakSah.class).hasMessageContaining(sebab);
    }

    @Test
    void sandi_sepuluh_karakter_diterima() {
        pengguna.tetapkanSandi("tepat-2023", hasher);

        assertThat(pengguna.bersandi()).isTrue();
    }
}
