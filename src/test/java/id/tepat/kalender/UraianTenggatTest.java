package id.tepat.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UraianTenggatTest {

    private final KalenderKerja kalender = KalenderKerja.dari(List.of(
            libur("2025-03-28"), libur("2025-03-31"), libur("2025-04-01"), libur("2025-04-02"), libur("2025-04-03"),
            libur("2025-04-04"), libur("2025-04-07"), libur("2025-04-18")));

    @Test
    void sebab_tenggat_jauh_disebut_bersama_hari_liburnya() {
        UraianTenggat uraian = UraianTenggat.dari(kalender, tanggal("2025-03-31"), tanggal("2025-04-10"), tanggal("2025-04-14"));

        assertThat(uraian.kalimat()).isEqualTo("sisa 2 hari kerja, jatuh tempo Senin 14 Apr 2025; 31 Mar–7 Apr libur");
    }

    @Test
    void hari_jatuh_tempo_adalah_hari_terakhir() {
        UraianTenggat uraian = UraianTenggat.dari(kalender, tanggal("2025-04-08"), tanggal("2025-04-14"), tanggal("2025-04-14"));

        assertThat(uraian.kalimat()).isEqualTo("hari terakhir, jatuh tempo Senin 14 Apr 2025");
        assertThat(uraian.terlambat()).isFalse();
    }

    @Test
    void yang_lewat_disebut_terlambat_sekian_hari_kerja() {
        UraianTenggat uraian = UraianTenggat.dari(kalender, tanggal("2025-04-08"), tanggal("2025-04-21"), tanggal("2025-04-14"));

        assertThat(uraian.kalimat()).isEqualTo("terlambat 4 hari kerja, jatuh tempo Senin 14 Apr 2025");
    }

    @Test
    void libur_yang_terpisah_hari_kerja_disebut_sendiri_sendiri() {
        UraianTenggat uraian = UraianTenggat.dari(kalender, tanggal("2025-03-31"), tanggal("2025-04-10"), tanggal("2025-04-21"));

        assertThat(uraian.getRinci()).endsWith("; 31 Mar–7 Apr, 18 Apr libur");
    }

    @Test
    void langkah_yang_baru_mulai_sesudah_tenggatnya_tetap_dapat_diuraikan() {
        UraianTenggat uraian = UraianTenggat.dari(kalender, tanggal("2025-04-16"), tanggal("2025-04-16"), tanggal("2025-04-14"));

        assertThat(uraian.kalimat()).isEqualTo("terlambat 2 hari kerja, jatuh tempo Senin 14 Apr 2025");
    }

    private static HariLibur libur(String hari) {
        return new HariLibur(tanggal(hari), "Libur", JenisHariLibur.LIBUR_NASIONAL, "SKB");
    }

    private static LocalDate tanggal(String hari) {
        return LocalDate.parse(hari);
    }
}
