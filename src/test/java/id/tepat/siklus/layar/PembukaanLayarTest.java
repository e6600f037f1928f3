package id.tepat.siklus.layar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.siklus.HasilPembukaan;
import id.tepat.siklus.PembukaanTertunda;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever opens a quarter is told what it opened, what not, and why. */
class PembukaanLayarTest {

    @Test
    void dikatakan_berapa_laporan_dibuka_di_berapa_perangkat_daerah() {
        assertThat(PembukaanLayar.kalimat(new HasilPembukaan(48, 6, List.of(), 0))).isEqualTo("Dibuka 48 laporan di 6 perangkat daerah.");
    }

    @Test
    void yang_belum_disebut_namanya_dan_sebabnya() {
        assertThat(PembukaanLayar.kalimat(new HasilPembukaan(32, 4, List.of(belum("Kecamatan Klakah"), belum("Kecamatan Gucialit")), 0)))
                .isEqualTo("Dibuka 32 laporan di 4 perangkat daerah; 2 belum lengkap: Kecamatan Klakah karena kepalanya belum ada; Kecamatan Gucialit karena kepalanya belum ada.");
    }

    @Test
    void bila_banyak_yang_belum_tiga_disebut_dan_sisanya_dihitung() {
        List<PembukaanTertunda> lima = IntStream.range(0, 5).mapToObj(i -> belum("Unit " + i)).toList();

        assertThat(PembukaanLayar.kalimat(new HasilPembukaan(8, 1, lima, 0))).contains("5 belum lengkap", "Unit 2 karena", "dan 2 lagi").doesNotContain("Unit 3");
    }

    @Test
    void kabupaten_besar_tidak_menunggu_sampai_semuanya_terbuka() {
        assertThat(PembukaanLayar.kalimat(new HasilPembukaan(960, 120, List.of(), 7165)))
                .isEqualTo("Dibuka 960 laporan di 120 perangkat daerah. 7165 perangkat daerah lagi menyusul dengan sendirinya.");
    }

    @Test
    void triwulan_yang_tidak_membuka_apa_pun_mengatakan_sebabnya() {
        assertThat(PembukaanLayar.kalimat(new HasilPembukaan(0, 0, List.of(), 0))).startsWith("Tidak ada laporan yang dibuka").contains("wajib lapor");
    }

    private static PembukaanTertunda belum(String nama) {
        return new PembukaanTertunda(1L, nama, "kepalanya belum ada", Instant.EPOCH);
    }
}
