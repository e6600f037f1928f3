package id.tepat.anggaran;

import static id.tepat.Skenario.KINI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.perencanaan.PosAnggaran;
import id.tepat.pengukuran.PohonAnggaran;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The unit's budget table: a line with lines below is their sum, and nothing is counted twice. */
class TabelAnggaranTest {

    private final AnggaranBuatan buatan = new AnggaranBuatan();

    @Test
    void tabel_berurutan_menurut_kode_dengan_jumlah_bertingkat() {
        catat(Map.of(buatan.gaji, new BigDecimal("400"), buatan.musyawarah, new BigDecimal("50.25")));

        TabelAnggaran tabel = tabel();

        assertThat(tabel.baris()).extracting(BarisAnggaran::kode).containsExactly("7.01.01", "7.01.01.2.01", "7.01.01.2.01.01",
                "7.01.01.2.01.02", "7.01.01.2.02", "7.01.01.2.02.01");
        assertThat(baris(tabel, buatan.program).pagu()).isEqualByComparingTo("1750.50");
        assertThat(baris(tabel, buatan.program).realisasi()).isEqualByComparingTo("450.25");
        assertThat(baris(tabel, buatan.umum).pagu()).isEqualByComparingTo("1500");
        assertThat(tabel.total().pagu()).isEqualByComparingTo("1750.50");
        assertThat(tabel.total().realisasi()).isEqualByComparingTo("450.25");
    }

    @Test
    void yang_belum_dicatat_kosong_dan_bukan_nol() {
        catat(Map.of(buatan.gaji, BigDecimal.ZERO));

        TabelAnggaran tabel = tabel();

        assertThat(baris(tabel, buatan.kantor).realisasi()).isNull();
        assertThat(baris(tabel, buatan.kantor).serapan()).isNull();
        assertThat(baris(tabel, buatan.gaji).realisasi()).isEqualByComparingTo("0");
        assertThat(baris(tabel, buatan.gaji).serapan()).isEqualByComparingTo("0");
    }

    @Test
    void hanya_baris_terbawah_yang_diisi() {
        assertThat(tabel().baris()).filteredOn(BarisAnggaran::diisi).extracting(BarisAnggaran::id)
                .containsExactlyInAnyOrder(buatan.gaji.id(), buatan.kantor.id(), buatan.musyawarah.id());
    }

    @Test
    void tabel_yang_belum_pernah_dicatat_berversi_nol_tanpa_pengubah() {
        TabelAnggaran kosong = TabelAnggaran.dari(buatan.pos, null);

        assertThat(kosong.versi()).isZero();
        assertThat(kosong.diubahOleh()).isNull();
        assertThat(kosong.total().realisasi()).isEqualByComparingTo("0");
        assertThat(tabel().diubahOleh()).isEqualTo("Tono Hariyadi");
    }

    @Test
    void unit_tanpa_anggaran_bertabel_kosong() {
        TabelAnggaran kosong = TabelAnggaran.dari(List.of(), null);

        assertThat(kosong.baris()).isEmpty();
        assertThat(kosong.total().pagu()).isEqualByComparingTo("0");
        assertThat(kosong.total().serapan()).isNull();
    }

    @Test
    void jumlah_beberapa_baris_tidak_menghitung_anak_dari_induk_yang_terpilih() {
        catat(Map.of(buatan.gaji, new BigDecimal("400"), buatan.kantor, new BigDecimal("100")));

        assertThat(jumlah(buatan.gaji, buatan.kantor).pagu()).isEqualByComparingTo("1500");
        assertThat(jumlah(buatan.program, buatan.umum, buatan.gaji)).isEqualTo(jumlah(buatan.program));
        assertThat(jumlah(buatan.umum, buatan.musyawarah).pagu()).isEqualByComparingTo("1750.50");
        assertThat(jumlah(buatan.kantor).realisasi()).isEqualByComparingTo("100");
        assertThat(jumlah().pagu()).isEqualByComparingTo("0");
    }

    @Test
    void jumlah_baris_yang_belum_dicatat_adalah_nol() {
        assertThat(jumlah(buatan.kantor).realisasi()).isEqualByComparingTo("0");
        assertThat(jumlah(buatan.kantor).serapan()).isEqualByComparingTo("0");
    }

    private PohonAnggaran.Subtotal jumlah(PosAnggaran... pos) {
        return tabel().jumlah(Arrays.stream(pos).map(PosAnggaran::id).toList());
    }

    private void catat(Map<PosAnggaran, BigDecimal> nilai) {
        buatan.tercatat.catat(nilai, buatan.skenario.pelakuKasubag, KINI);
    }

    private TabelAnggaran tabel() {
        return TabelAnggaran.dari(buatan.pos, buatan.tercatat);
    }

    private static BarisAnggaran baris(TabelAnggaran tabel, PosAnggaran pos) {
        return tabel.baris().stream().filter(satu -> satu.id().equals(pos.id())).findFirst().orElseThrow();
    }
}
