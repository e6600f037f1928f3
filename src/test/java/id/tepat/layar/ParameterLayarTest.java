package id.tepat.layar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.StatusLaporan;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterLayarTest {

    private static ParameterLayar dengan(String nama, String nilai) {
        return new ParameterLayar(Map.of(nama, nilai));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "-1", "1.5", "1e9", "1'", "#{x}", "９", "1234567890123456789", "\u0000"})
    void id_yang_bukan_id_tidak_ditemukan(String sampah) {
        assertThatThrownBy(() -> dengan("id", sampah).id("id")).isInstanceOf(TidakDitemukan.class);
        assertThat(dengan("unit", sampah).nomor("unit")).isNull();
    }

    @Test
    void id_yang_tidak_disebut_tidak_ditemukan_tetapi_boleh_untuk_yang_baru() {
        ParameterLayar kosong = new ParameterLayar(Map.of());

        assertThatThrownBy(() -> kosong.id("id")).isInstanceOf(TidakDitemukan.class);
        assertThat(kosong.idBilaAda("id")).isNull();
        assertThatThrownBy(() -> dengan("id", "abc").idBilaAda("id")).isInstanceOf(TidakDitemukan.class);
        assertThat(dengan("id", "17").id("id")).isEqualTo(17L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "-1", "99999999", "2147483647", "999999999999"})
    void halaman_yang_tidak_mungkin_adalah_halaman_pertama(String sampah) {
        assertThat(dengan("halaman", sampah).halaman()).isZero();
        assertThat(dengan("halaman", "3").halaman()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-1", "2023-5", "2023-0", "23-1", "2023-1 ", "x", ""})
    void masa_yang_tidak_terbaca_diabaikan(String sampah) {
        assertThat(dengan("masa", sampah).masa()).isNull();
        assertThat(dengan("masa", "2023-2").masa()).isEqualTo(new Triwulan(2023, 2));
    }

    @Test
    void yang_tidak_dikenal_diabaikan() {
        assertThat(dengan("status", "SELESAI").konstanta("status", StatusLaporan.class)).isEqualTo(StatusLaporan.SELESAI);
        assertThat(dengan("status", "selesai").konstanta("status", StatusLaporan.class)).isNull();
        assertThat(dengan("tahun", "abc").tahun()).isNull();
        assertThat(dengan("tahun", "99999").tahun()).isNull();
        assertThat(dengan("tahun", "2023").tahun()).isEqualTo(2023);
        assertThat(dengan("habis", "1").ya("habis")).isTrue();
        assertThat(dengan("habis", "ya?").ya("habis")).isFalse();
    }

    @Test
    void kata_yang_dicari_tidak_memuat_huruf_kendali_dan_tidak_panjang_tak_berbatas() {
        assertThat(dengan("kata", " a\u0000b\n").teks("kata")).isEqualTo("a b");
        assertThat(dengan("kata", "\u0000").teks("kata")).isNull();
        assertThat(dengan("kata", "x".repeat(5_000)).teks("kata")).hasSize(200);
    }

    @Property
    void apa_pun_yang_diketik_tidak_pernah_gagal_selain_tidak_ditemukan(@ForAll String sampah) {
        ParameterLayar parameter = dengan("x", sampah);

        parameter.nomor("x");
        parameter.bilangan("x", 0, Integer.MAX_VALUE);
        parameter.teks("x");
        parameter.ya("x");
        parameter.konstanta("x", StatusLaporan.class);
        dengan("masa", sampah).masa();
        dengan("halaman", sampah).halaman();
        dengan("tahun", sampah).tahun();
    }
}
