package id.tepat.penyusunan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TidakSah;
import id.tepat.galat.rest.JsonBody;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pelaporan.IsianRealisasi;
import id.tepat.pelaporan.Perubahan;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partial save over the machine interface: absent stays, null clears, unknown is said. */
class IsianJsonTest {

    @Test
    void yang_tidak_disebut_tetap() {
        IsianRealisasi satu = baca("{\"versi\":1,\"indikator\":[{\"id\":\"7\"}]}").indikator().get(0);

        assertThat(satu).isEqualTo(new IsianRealisasi(7L, Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(), Perubahan.tetap(),
                Perubahan.tetap(), Perubahan.tetap()));
    }

    @Test
    void null_mengosongkan() {
        IsianRealisasi satu = baca("""
                {"indikator":[{"id":"7","realisasi":null,"pembilang":null,"penyebut":null,"tidakAdaRealisasi":null,
                 "keterangan":null,"evaluasi":null}]}""").indikator().get(0);

        assertThat(satu).isEqualTo(new IsianRealisasi(7L, Perubahan.menjadi(null), Perubahan.menjadi(null), Perubahan.menjadi(null),
                Perubahan.menjadi(null), Perubahan.menjadi(null), Perubahan.menjadi(null)));
    }

    @Test
    void nilai_dibaca_menurut_jenisnya() {
        IsianRealisasi satu = baca("""
                {"indikator":[{"id":7,"realisasi":4.5,"pembilang":36,"penyebut":6.2e1,"tidakAdaRealisasi":true,
                 "keterangan":"Digeser","evaluasi":"Baik"}]}""").indikator().get(0);

        assertThat(satu.indikator()).isEqualTo(7L);
        assertThat(satu.realisasi().nilai()).isEqualByComparingTo("4.5");
        assertThat(satu.pembilang().nilai()).isEqualByComparingTo("36");
        assertThat(satu.penyebut().nilai()).isEqualByComparingTo(new BigDecimal("62"));
        assertThat(satu.tidakAdaRealisasi().nilai()).isTrue();
        assertThat(satu.keterangan().nilai()).isEqualTo("Digeser");
        assertThat(satu.evaluasi().nilai()).isEqualTo("Baik");
    }

    @Test
    void narasi_yang_disebut_saja_yang_berubah() {
        IsianLaporan isian = baca("{\"narasi\":{\"analisis\":\"Baik\",\"penutup\":null}}");

        assertThat(isian.narasi()).containsOnlyKeys(BagianNarasi.ANALISIS, BagianNarasi.PENUTUP)
                .containsEntry(BagianNarasi.ANALISIS, "Baik").containsEntry(BagianNarasi.PENUTUP, null);
        assertThat(isian.indikator()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"indikator\":null,\"narasi\":null}", "{\"indikator\":[],\"narasi\":{}}"})
    void permintaan_kosong_tidak_mengubah_apa_pun(String badan) {
        IsianLaporan isian = baca(badan);

        assertThat(isian.indikator()).isEmpty();
        assertThat(isian.narasi()).isEmpty();
    }

    @Test
    void setiap_bagian_narasi_yang_dijanjikan_dikenal() {
        IsianLaporan isian = baca("""
                {"narasi":{"analisis":"1","faktorPendukung":"2","faktorPenghambat":"3","upaya":"4","rencanaTindakLanjut":"5","penutup":"6"}}""");

        assertThat(isian.narasi()).hasSize(BagianNarasi.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"indikator\":[{}]}", "{\"indikator\":[{\"id\":null}]}", "{\"indikator\":[{\"id\":\"tujuh\"}]}",
        "{\"indikator\":[{\"id\":-7}]}", "{\"indikator\":[{\"id\":1.5}]}", "{\"indikator\":[{\"id\":\"1234567890123456789\"}]}",
        "{\"indikator\":[{\"id\":1e20}]}", "{\"narasi\":{\"judul\":\"x\"}}"})
    void yang_tidak_dikenal_melanggar_aturan(String badan) {
        assertThatThrownBy(() -> baca(badan)).isInstanceOf(TidakSah.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"indikator\":{}}", "{\"indikator\":[7]}", "{\"indikator\":[{\"id\":true}]}", "{\"narasi\":\"x\"}",
        "{\"narasi\":{\"analisis\":1}}", "{\"indikator\":[{\"id\":1,\"realisasi\":\"4\"}]}", "{\"indikator\":[{\"id\":1,\"tidakAdaRealisasi\":\"ya\"}]}",
        "{\"indikator\":[{\"id\":1,\"keterangan\":5}]}", "{\"indikator\":[{\"id\":1,\"realisasi\":1e99}]}"})
    void jenis_yang_keliru_adalah_permintaan_rusak(String badan) {
        assertThatThrownBy(() -> baca(badan)).isInstanceOf(PermintaanRusak.class);
    }

    private static IsianLaporan baca(String badan) {
        return IsianJson.dari(JsonBody.parse(badan));
    }
}
