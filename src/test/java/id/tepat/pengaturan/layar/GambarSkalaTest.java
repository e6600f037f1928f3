package id.tepat.pengaturan.layar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.SkalaBawaan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture of a scale says in words what it shows. */
class GambarSkalaTest {

    @Test
    void skala_yang_utuh_disebut_dari_kelas_tertinggi() {
        assertThat(GambarSkala.svg(SkalaBawaan.KLAKAH.skala().kelas())).contains("aria-label=\"Skala: Sangat berhasil ≥ 95; Berhasil ≥ 80 – &lt; 95;")
                .doesNotContain("Celah", "Tumpang tindih");
    }

    @Test
    void celah_tumpang_tindih_dan_batas_atas_tampak() {
        String svg = GambarSkala.svg(List.of(kelas("C", "0", "50"), kelas("B", "60", "95"), kelas("A", "90", "100")));

        assertThat(svg).contains("Celah ≥ 50 – &lt; 60", "Tumpang tindih ≥ 90 – &lt; 95", "Celah ≥ 100");
    }

    @Test
    void tulisan_orang_tidak_menjadi_markah() {
        assertThat(GambarSkala.svg(List.of(kelas("<script>\"&", "0", null)))).doesNotContain("<script").contains("&lt;script&gt;&quot;&amp;");
        assertThat(GambarSkala.svg(List.of())).isEmpty();
    }

    private static Predikat kelas(String label, String dari, String sampai) {
        return new Predikat(label, new BigDecimal(dari), sampai == null ? null : new BigDecimal(sampai));
    }
}
