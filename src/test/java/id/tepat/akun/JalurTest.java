package id.tepat.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.keamanan.Peran;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the login mechanism decides by path alone, and where it lets a login lead to. */
class JalurTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /masuk.xhtml,                          UMUM
            /sandi.xhtml,                          UMUM
            /keaslian.xhtml,                       UMUM
            /keaslian/ABC,                         UMUM
            /jakarta.faces.resource/x.css.xhtml,   BERKAS
            /resources/tepat/tepat.css,            BERKAS
            /,                                     HALAMAN
            /tugas.xhtml,                          HALAMAN
            /keluar.xhtml,                         HALAMAN
            /yang-belum-terpikirkan,               HALAMAN
            /masuk.xhtml.bak,                      HALAMAN
            /pengaturan/akun.xhtml,                HALAMAN_ADMIN
            /pengaturan/baru.xhtml,                HALAMAN_ADMIN
            /pengaturan/hari-libur.xhtml,          HALAMAN_KABUPATEN
            /pengaturan/jejak-audit.xhtml,         HALAMAN_KABUPATEN
            /api/v1/saya,                          API
            /api/v1/laporan/1,                     API
            /api/v1/pengukuranku,                  API
            /api/v1/demo/hari-kerja-berikut,       API
            /api,                                  API
            /api/v1/pengukuran,                    API_UMUM
            /api/v1/validasi,                      API_UMUM
            /api/v1/kalender/tenggat,              API_UMUM
            /api/v1/keaslian/ABC,                  API_UMUM
            """)
    void setiap_jalan_menuntut_yang_semestinya(String jalan, Jalur jalur) {
        assertThat(Jalur.dari(jalan)).isEqualTo(jalur);
    }

    @Test
    void halaman_pengaturan_terbuka_bagi_peran_yang_berhak_saja() {
        assertThat(Jalur.HALAMAN_ADMIN.terbukaBagi(Set.of(Peran.ADMIN))).isTrue();
        assertThat(Jalur.HALAMAN_ADMIN.terbukaBagi(Set.of(Peran.VERIFIKATOR, Peran.PEGAWAI))).isFalse();
        assertThat(Jalur.HALAMAN_KABUPATEN.terbukaBagi(Set.of(Peran.VERIFIKATOR))).isTrue();
        assertThat(Jalur.HALAMAN_KABUPATEN.terbukaBagi(Set.of(Peran.PIMPINAN))).isFalse();
        assertThat(Jalur.HALAMAN.terbukaBagi(Set.of(Peran.PEGAWAI))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tugas.xhtml", "/pelaporan/susun.xhtml?id=7&tab=2", "/pemantauan/peta.xhtml?tahun=2023"})
    void tujuan_di_dalam_tepat_diikuti(String tujuan) {
        assertThat(Tujuan.lokal(tujuan)).isEqualTo(tujuan);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://jahat.example/", "//jahat.example", "/\\jahat.example", "\\\\jahat", "tugas.xhtml",
            "javascript:alert(1)", "/a\r\nSet-Cookie: x=y", "/a b", "/masuk.xhtml?tujuan=/masuk.xhtml", "/api/v1/saya", "/keluar.xhtml", "/sandi.xhtml?kunci=x",
            "/\u012fevil.example/x", "/tugas.xhtml?kata=caf\u00e9", "/a\u007f"})
    void tujuan_ke_luar_atau_berputar_diabaikan(String tujuan) {
        assertThat(Tujuan.lokal(tujuan)).isEqualTo("/");
    }

    @Test
    void perujuk_dari_situs_lain_tidak_menjadi_tujuan() {
        assertThat(Tujuan.dariPerujuk("https://tepat.go.id/pelaporan/susun.xhtml?id=7", "https://tepat.go.id"))
                .isEqualTo("/pelaporan/susun.xhtml?id=7");
        assertThat(Tujuan.dariPerujuk("https://tepat.go.id.jahat.example/x", "https://tepat.go.id")).isNull();
        assertThat(Tujuan.dariPerujuk(null, "https://tepat.go.id")).isNull();
    }

    @Test
    void kepala_basic_dibaca_utuh_juga_bila_sandinya_memuat_titik_dua() {
        assertThat(ApiAuthentication.pasangan("YW5pOmE6Yg==")).hasValueSatisfying(dua -> assertThat(dua).containsExactly("ani", "a:b"));
        assertThat(ApiAuthentication.pasangan("YW5p")).isEmpty();
        assertThat(ApiAuthentication.pasangan("bukan base64!")).isEmpty();
    }
}
