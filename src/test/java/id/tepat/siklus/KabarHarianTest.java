package id.tepat.siklus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KabarHarianTest {

    @Test
    void pengingat_hanya_menyebut_yang_ada() {
        assertThat(KabarHarian.tugas(3, 0, 1, 2, 2)).isEqualTo("3 laporan menunggu Anda: 1 jatuh tempo hari ini, 2 jatuh tempo dalam 2 hari.");
        assertThat(KabarHarian.tugas(4, 4, 0, 0, 2)).isEqualTo("4 laporan menunggu Anda: 4 lewat batas waktu.");
    }

    @Test
    void rekap_hanya_menyebut_yang_ada() {
        assertThat(KabarHarian.rekap(new SiklusReader.Rekap(48, 12, 0, 3, 0))).isEqualTo("48 laporan diharapkan: 12 sudah diajukan, 3 menunggu verifikasi.");
        assertThat(KabarHarian.rekap(new SiklusReader.Rekap(48, 0, 0, 0, 0))).isEqualTo("48 laporan diharapkan, belum ada yang diajukan.");
        assertThat(KabarHarian.rekap(new SiklusReader.Rekap(48, 0, 48, 0, 0))).isEqualTo("48 laporan diharapkan: 48 lewat batas dan belum diajukan.");
    }

    @Test
    void triwulan_tanpa_laporan_tidak_direkap() {
        assertThat(KabarHarian.rekap(new SiklusReader.Rekap(0, 0, 0, 0, 0))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,0,0", "9,5,0,0,0", "9,5,4,3,2", "9,9,0,0,9"})
    void tidak_ada_nol_pada_rekap(long diharapkan, long diajukan, long lewat, long menunggu, long selesai) {
        assertThat(KabarHarian.rekap(new SiklusReader.Rekap(diharapkan, diajukan, lewat, menunggu, selesai))).doesNotContainPattern("\\b0\\b");
    }
}
