package id.tepat.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {

    @Test
    void delapan_belas_angka_yang_benar_diterima_tanpa_peringatan() {
        Nip nip = new Nip("196808171990031005");

        assertThat(nip.peringatan()).isEmpty();
        assertThat(nip.tercetak()).isEqualTo("19680817 199003 1 005");
    }

    @Test
    void spasi_dan_titik_seperti_pada_surat_diabaikan() {
        assertThat(new Nip(" 19680817 199003 1 005 ")).isEqualTo(new Nip("19680817.199003.1.005"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                    18 angka
            1968081719900310055,   18 angka
            19680817199003100X,    18 angka
            196813171990031005,    tanggal lahir
            196902291990031005,    tanggal lahir
            196808171990033005,    ke-15
            196808171990030005,    ke-15
            """)
    void yang_bukan_nip_ditolak_dengan_sebabnya(String teks, String sebab) {
        assertThatThrownBy(() -> new Nip(teks)).isInstanceOfSatisfying(TidakSah.class, galat -> {
            assertThat(galat.getMessage()).contains(sebab);
            assertThat(galat.galat()).singleElement().satisfies(satu -> assertThat(satu.sel()).isEqualTo("nip"));
        });
    }

    @Test
    void hari_kabisat_adalah_tanggal_lahir_yang_sah() {
        assertThat(new Nip("196802291990031005").peringatan()).isEmpty();
    }

    @Test
    void nomor_pppk_diterima_dengan_peringatan() {
        Nip pppk = new Nip("199001152023211001");

        assertThat(pppk.peringatan()).hasValueSatisfying(pesan -> assertThat(pesan).contains("PPPK"));
    }

    @Test
    void tidak_ada_nip_sama_dengan_kosong() {
        assertThatThrownBy(() -> new Nip(null)).isInstanceOf(TidakSah.class);
    }
}
