package id.tepat.anggaran.layar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.anggaran.BarisAnggaran;
import id.tepat.galat.GalatBidang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as they are typed. */
class BarisRealisasiTest {

    private final Map<Long, BigDecimal> nilai = new HashMap<>();
    private final List<GalatBidang> galat = new ArrayList<>();

    @Test
    void rupiah_dengan_titik_ribuan_dibaca() {
        BarisRealisasi baris = baris("100", null, true);
        baris.setTeks("8.505.000");

        baris.kumpulkan(nilai, galat);

        assertThat(nilai.get(1L)).isEqualByComparingTo("8505000");
        assertThat(galat).isEmpty();
    }

    @Test
    void jumlah_yang_sama_tidak_dikirim_dan_yang_dikosongkan_dihapus() {
        BarisRealisasi sama = baris("100", "50.00", true);
        BarisRealisasi kosong = baris("100", "50.00", true);
        kosong.setTeks(" ");

        sama.kumpulkan(nilai, galat);
        assertThat(nilai).isEmpty();

        kosong.kumpulkan(nilai, galat);
        assertThat(nilai).containsOnlyKeys(1L).containsValue(null);
    }

    @Test
    void tulisan_yang_bukan_jumlah_disebut_di_barisnya() {
        BarisRealisasi baris = baris("100", null, true);
        baris.setTeks("2.000.0000");

        baris.kumpulkan(nilai, galat);

        assertThat(nilai).isEmpty();
        assertThat(galat).extracting(GalatBidang::sel).containsExactly("anggaran/1.realisasi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rp8.505.000", "8.505.000,-", "8.505.000 rupiah", "\u200BRp 8.505.000,00\uFEFF"})
    void ejaan_resmi_rupiah_dibaca(String teks) {
        BarisRealisasi baris = baris("100", null, true);
        baris.setTeks(teks);

        baris.kumpulkan(nilai, galat);

        assertThat(nilai.get(1L)).isEqualByComparingTo("8505000");
        assertThat(baris.isTertolak()).isFalse();
    }

    @Test
    void yang_dapat_berarti_dua_jumlah_ditanyakan_dan_serapannya_kosong() {
        BarisRealisasi baris = baris("100", "50", true);
        baris.setTeks("350,000");

        baris.kumpulkan(nilai, galat);

        assertThat(nilai).isEmpty();
        assertThat(galat).extracting(GalatBidang::pesan).containsExactly("“350,000” dapat berarti 350 atau 350.000; tulis salah satunya.");
        assertThat(baris.isTertolak()).isTrue();
    }

    @Test
    void baris_jumlah_tidak_dikirim() {
        BarisRealisasi induk = baris("100", "60", false);
        induk.setTeks("70");

        induk.kumpulkan(nilai, galat);

        assertThat(nilai).isEmpty();
    }

    @Test
    void realisasi_di_atas_pagu_ditandai() {
        assertThat(baris("100", "100.01", true).isLebih()).isTrue();
        assertThat(baris("100", "100.00", true).isLebih()).isFalse();
        assertThat(baris("100", null, true).isLebih()).isFalse();
    }

    private static BarisRealisasi baris(String pagu, String realisasi, boolean diisi) {
        return new BarisRealisasi(new BarisAnggaran(1L, null, "7.01.01", "Pos", "SUB_KEGIATAN", new BigDecimal(pagu),
                realisasi == null ? null : new BigDecimal(realisasi), null, diisi));
    }
}
