package id.tepat.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KodeRekeningTest {

    @ParameterizedTest
    @CsvSource({
        "7.01.01,            PROGRAM,      ",
        "7.01.01.2.01,       KEGIATAN,     7.01.01",
        "7.01.01.2.01.01,    SUB_KEGIATAN, 7.01.01.2.01",
        "7.01.01.2.01.0001,  SUB_KEGIATAN, 7.01.01.2.01",
        "X.XX.01.2.06.05,    SUB_KEGIATAN, X.XX.01.2.06"})
    void bentuk_kode_menunjukkan_tingkat_dan_induknya(String nilai, TingkatAnggaran tingkat, String induk) {
        KodeRekening kode = new KodeRekening(nilai);

        assertThat(kode.tingkat()).isEqualTo(tingkat);
        assertThat(kode.induk().map(KodeRekening::nilai).orElse(null)).isEqualTo(induk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7.1.1", "7.01.01.02.06.05", "7.01.01.2", "7.01.01.2.01.001", "7.01.01.2.01.01.", "tujuh"})
    void kode_yang_bukan_program_kegiatan_atau_sub_kegiatan_ditolak(String nilai) {
        assertThatThrownBy(() -> new KodeRekening(nilai)).isInstanceOf(TidakSah.class).hasMessageContaining("7.01.01.2.01.01");
    }

    @Test
    void kode_anak_diawali_kode_induknya() {
        KodeRekening kegiatan = new KodeRekening("7.01.06.2.01");

        assertThat(kegiatan.dibawah(new KodeRekening("7.01.06"))).isTrue();
        assertThat(kegiatan.dibawah(new KodeRekening("7.01.08"))).isFalse();
    }

    @Test
    void sub_kegiatan_tidak_langsung_di_bawah_program() {
        assertThat(new KodeRekening("7.01.06.2.01.01").dibawah(new KodeRekening("7.01.06"))).isFalse();
    }

    @Test
    void spasi_salin_tempel_tidak_mengganggu() {
        assertThat(new KodeRekening(" 7.01.01 .2.01 ").nilai()).isEqualTo("7.01.01.2.01");
    }
}
