package id.tepat.anggaran;

import static id.tepat.Skenario.KINI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.perencanaan.PosAnggaran;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a unit has spent by the end of a quarter, as it is entered. */
class RealisasiAnggaranTriwulanTest {

    private final AnggaranBuatan buatan = new AnggaranBuatan();

    @Test
    void nilai_dicatat_diganti_dan_dikosongkan_per_baris() {
        catat(buatan.gaji, "100");
        catat(buatan.kantor, "50.25");
        catat(buatan.gaji, "120");
        catat(buatan.kantor, null);
        catat(buatan.musyawarah, null);

        assertThat(buatan.tercatat.nilai()).containsOnlyKeys(buatan.gaji.id());
        assertThat(buatan.tercatat.nilai().get(buatan.gaji.id())).isEqualByComparingTo("120");
    }

    @Test
    void pencatat_terakhir_diketahui() {
        buatan.tercatat.catat(Map.of(), buatan.skenario.pelakuCamat, KINI.plusSeconds(60));

        assertThat(buatan.tercatat.pengubah().nama()).isEqualTo("Budi Santoso");
        assertThat(buatan.tercatat.pengubah().pada()).isEqualTo(KINI.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({"-0.01, Realisasi tidak boleh negatif.", "10000000000000000, Angka terlalu besar.",
        "0.001, Paling banyak dua angka di belakang koma."})
    void rupiah_di_luar_batas_ditolak(String nilai, String pesan) {
        assertThat(galat(Map.of(buatan.gaji, new BigDecimal(nilai))))
                .containsExactly(new GalatBidang("anggaran/" + buatan.gaji.id() + ".realisasi", pesan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "9999999999999999.99", "5.1000", "1E+3"})
    void rupiah_sampai_batasnya_diterima(String nilai) {
        catat(buatan.gaji, nilai);

        assertThat(buatan.tercatat.nilai().get(buatan.gaji.id())).isEqualByComparingTo(nilai);
    }

    @Test
    void realisasi_melebihi_pagu_boleh_dicatat() {
        catat(buatan.gaji, "999999");

        assertThat(buatan.tercatat.nilai()).containsKey(buatan.gaji.id());
    }

    @Test
    void satu_baris_salah_tidak_mencatat_apa_pun() {
        List<GalatBidang> galat = galat(Map.of(buatan.gaji, new BigDecimal("10"), buatan.kantor, new BigDecimal("-1"),
                buatan.musyawarah, new BigDecimal("0.555")));

        assertThat(galat).hasSize(2);
        assertThat(buatan.tercatat.nilai()).isEmpty();
    }

    @Test
    void hanya_baris_terbawah_milik_unit_yang_dapat_diisi() {
        Map<Long, BigDecimal> nilai = new HashMap<>();
        nilai.put(buatan.umum.id(), BigDecimal.ONE);
        nilai.put(987654321L, BigDecimal.ONE);
        nilai.put(buatan.gaji.id(), null);

        List<GalatBidang> galat = catchThrowableOfType(TidakSah.class,
                () -> PencatatanRealisasiAnggaran.perPos(buatan.pos, nilai)).galat();

        assertThat(galat).containsExactlyInAnyOrder(
                new GalatBidang("anggaran/" + buatan.umum.id(), "Baris ini dijumlahkan dari baris di bawahnya."),
                new GalatBidang("anggaran/987654321", "Baris anggaran ini bukan milik perangkat daerah."));
    }

    @Test
    void baris_yang_dikosongkan_diteruskan_sebagai_kosong() {
        Map<Long, BigDecimal> nilai = new HashMap<>();
        nilai.put(buatan.gaji.id(), null);

        assertThat(PencatatanRealisasiAnggaran.perPos(buatan.pos, nilai)).containsEntry(buatan.gaji, null).hasSize(1);
    }

    private void catat(PosAnggaran pos, String nilai) {
        Map<PosAnggaran, BigDecimal> satu = new HashMap<>();
        satu.put(pos, nilai == null ? null : new BigDecimal(nilai));
        buatan.tercatat.catat(satu, buatan.skenario.pelakuKasubag, KINI);
    }

    private List<GalatBidang> galat(Map<PosAnggaran, BigDecimal> nilai) {
        return catchThrowableOfType(TidakSah.class, () -> buatan.tercatat.catat(nilai, buatan.skenario.pelakuKasubag, KINI)).galat();
    }
}
