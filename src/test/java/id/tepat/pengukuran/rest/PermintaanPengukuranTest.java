package id.tepat.pengukuran.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TidakSah;

class PermintaanPengukuranTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'target':92,'realisasi':83.33|90.58|Tinggi", "'target':100,'pembilang':40,'penyebut':42|95.24|Sangat Tinggi",
        "'target':10,'realisasi':10,'polaritas':'TURUN'|100.00|Sangat Tinggi", "'target':10,'realisasi':0,'polaritas':'TURUN'|200.00|Sangat Tinggi",
        "'target':10,'realisasi':12,'polaritas':'TURUN'|80.00|Tinggi", "'target':10,'realisasi':25,'polaritas':'TURUN'|0.00|Sangat Rendah",
        "'target':85,'pembilang':36,'penyebut':62|68.31|Sedang", "'target':85.23,'realisasi':100|117.33|Sangat Tinggi",
        "'target':1000000,'realisasi':909999.999|91.00|Tinggi", "'target':3,'realisasi':1|33.33|Sangat Rendah", "'target':1,'realisasi':0.51|51.00|Rendah"})
    void indikator_diukur(String bidang, BigDecimal capaian, String predikat) {
        var baris = ukur("{'skala':'PERMENDAGRI_86_2017','indikator':[{'nama':'a','polaritas':'NAIK'," + bidang + "}]}").indikator().get(0);

        assertThat(baris.capaian()).isEqualTo(capaian);
        assertThat(baris.predikat()).isEqualTo(predikat);
        assertThat(baris.keterangan()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'target':0,'realisasi':5", "'target':1,'pembilang':1,'penyebut':0"})
    void yang_tidak_dapat_dihitung_bukan_nol_dan_bukan_galat(String bidang) {
        var baris = ukur("{'skala':'KLAKAH','indikator':[{'nama':'a'," + bidang + "}]}").indikator().get(0);

        assertThat(baris.capaian()).isNull();
        assertThat(baris.predikat()).isNull();
        assertThat(baris.keterangan()).isEqualTo("tidak dapat dihitung");
    }

    @Test
    void realisasi_rasio_dijawab_dengan_desimal_cukup() {
        var baris = ukur("{'skala':'KLAKAH','indikator':[{'nama':'a','target':85,'pembilang':36,'penyebut':62}]}").indikator().get(0);

        assertThat(baris.realisasi()).isEqualTo("58.064516129");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[{'label':'a','dari':91},{'label':'x','dari':0,'sampai':90}]|skala/2.sampai", "[{'label':'a','dari':91},{'label':'x','sampai':95}]|skala/2.sampai",
        "[{'label':'x','dari':0,'sampai':100}]|skala/1.sampai", "[]|skala", "[{'label':'x','dari':9,'sampai':3}]|skala/1.sampai", "[{'dari':0}]|skala/1.label",
        "\"APA_INI\"|skala", "null|skala"})
    void skala_yang_tidak_sah_ditolak_dengan_tempatnya(String skala, String sel) {
        TidakSah galat = galat("{'skala':" + skala + ",'indikator':[{'nama':'x','target':1,'realisasi':1}]}");

        assertThat(galat.galat()).extracting("sel").contains(sel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'target':1,'realisasi':1,'pembilang':1,'penyebut':2|indikator/1.realisasi", "'target':1|indikator/1.realisasi", "'target':1,'pembilang':1|indikator/1.penyebut",
        "'realisasi':1|indikator/1.target", "'target':-1,'realisasi':1|indikator/1.target", "'target':1,'realisasi':1,'polaritas':'DATAR'|indikator/1.polaritas",
        "'target':1,'pembilang':-1,'penyebut':2|indikator/1.pembilang"})
    void indikator_yang_melanggar_aturan_ditolak_dengan_tempatnya(String bidang, String sel) {
        assertThat(galat("{'skala':'KLAKAH','indikator':[{'nama':'x'," + bidang + "}]}").galat()).extracting("sel").containsExactly(sel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{'indikator':[{'target':'x'}]}", "{'skala':[],'indikator':[{'target':1e999999}]}", "{'skala':[],'indikator':[{'target':1e99999999999}]}",
        "{'indikator':7}", "{'indikator':[7]}", "{'skala':7}"})
    void yang_tidak_terbaca_adalah_permintaan_rusak(String badan) {
        assertThatThrownBy(() -> ukur(badan)).isInstanceOf(PermintaanRusak.class);
    }

    private static TidakSah galat(String badan) {
        return catchThrowableOfType(TidakSah.class, () -> ukur(badan));
    }

    private static HasilPengukuran ukur(String badan) {
        return new PengukuranResource().ukur(new ByteArrayInputStream(badan.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
