package id.tepat.siklus;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.Triwulan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A quarter is opened unit by unit, each by itself: in the morning, by hand, and in the night after its end. */
class PembukaanPerUnitTest {

    private static final Triwulan MASA = new Triwulan(2023, 2);
    private static final Duration LAMA = Duration.ofMinutes(1);
    private static final Duration SEKEJAP = Duration.ZERO;

    private final List<Long> dibuka = new ArrayList<>();
    private final Map<Long, String> belum = new HashMap<>();
    private final Map<Long, RuntimeException> rusak = new HashMap<>();
    private final Map<Long, String> kurang = new HashMap<>();
    private int transaksi;

    @Test
    void semua_unit_yang_belum_dibuka_dibuka_masing_masing_dalam_transaksinya() {
        pembukaan(4L, 7L, 9L).bukaSemua(MASA, LAMA);

        assertThat(dibuka).containsExactly(4L, 7L, 9L);
        assertThat(transaksi).isEqualTo(3);
    }

    @Test
    void unit_yang_gagal_tidak_menahan_yang_lain() {
        rusak.put(7L, new IllegalStateException("unit 7 cannot be opened"));

        HasilPembukaan hasil = pembukaan(4L, 7L, 9L).bukaSemua(MASA, LAMA);

        assertThat(dibuka).containsExactly(4L, 9L);
        assertThat(hasil.laporan()).isEqualTo(16);
        assertThat(hasil.unit()).isEqualTo(2);
    }

    @Test
    void yang_gagal_dicatat_dengan_sebabnya_dan_hilang_setelah_terbuka() {
        rusak.put(7L, new IllegalStateException(new IllegalArgumentException("PK rusak")));
        PembukaanPerUnit pembukaan = pembukaan(7L);

        assertThat(pembukaan.bukaSemua(MASA, LAMA).belum()).extracting(PembukaanTertunda::sebab).containsExactly("kesalahan sistem (PK rusak)");

        rusak.clear();
        assertThat(pembukaan.bukaSemua(MASA, LAMA).belum()).isEmpty();
        assertThat(dibuka).containsExactly(7L);
    }

    @Test
    void sebab_yang_dikatakan_aturan_disampaikan_apa_adanya() {
        rusak.put(7L, new IllegalStateException(new TidakSah("Pekan kerja unit harus 5 atau 6 hari.")));

        assertThat(pembukaan(7L).bukaSemua(MASA, LAMA).belum()).extracting(PembukaanTertunda::sebab).containsExactly("Pekan kerja unit harus 5 atau 6 hari.");
    }

    /** Its individual reports are open, its own is not: that must not go without a word. */
    @Test
    void unit_yang_tidak_lengkap_dibuka_sejauh_bisa_dan_dicatat_kurangnya() {
        kurang.put(4L, "kepala atau penyusun laporannya belum ditetapkan pada Pengaturan");

        HasilPembukaan hasil = pembukaan(4L).bukaSemua(MASA, LAMA);

        assertThat(hasil.laporan()).isEqualTo(8);
        assertThat(belum).containsOnlyKeys(4L);
    }

    @Test
    void bila_waktunya_habis_sisanya_diteruskan_pekerjaan_berikutnya() {
        HasilPembukaan hasil = pembukaan(4L, 7L, 9L).bukaSemua(MASA, SEKEJAP);

        assertThat(dibuka).as("one at least, so that it always goes on").containsExactly(4L);
        assertThat(hasil.sisa()).isEqualTo(2);
    }

    @Test
    void pekerjaan_malam_mencoba_yang_gagal_sekali_lagi_lalu_menyerahkannya_kepada_pagi() {
        rusak.put(7L, new IllegalStateException("terkunci"));
        PembukaanPerUnit pembukaan = pembukaan(4L, 7L, 9L);

        int pekerjaan = 0;
        while (pembukaan.masihAda(MASA)) {
            pembukaan.bukaBerikutnya(MASA, LAMA);
            pekerjaan++;
        }

        assertThat(pekerjaan).isEqualTo(2);
        assertThat(dibuka).containsExactly(4L, 9L);
        rusak.clear();
        pembukaan.bukaSemua(MASA, LAMA);
        assertThat(dibuka).contains(7L);
    }

    private PembukaanPerUnit pembukaan(Long... unit) {
        Map<Long, Integer> percobaan = new HashMap<>();
        return new PembukaanPerUnit(new SiklusReader() {
            @Override
            public List<Long> unitBelumDibuka(Triwulan masa) {
                return Arrays.stream(unit).filter(satu -> !dibuka.contains(satu)).toList();
            }

            @Override
            List<Long> unitBelumDicoba(Triwulan masa, int terbanyak) {
                return unitBelumDibuka(masa).stream().filter(satu -> percobaan.getOrDefault(satu, 0) < terbanyak).toList();
            }

            @Override
            boolean adaUnitBelumDicoba(Triwulan masa, int terbanyak) {
                return !unitBelumDicoba(masa, terbanyak).isEmpty();
            }
        }, new PembukaLaporan() {
            @Override
            HasilUnit buka(Long unitId, Triwulan masa) {
                if (rusak.containsKey(unitId)) {
                    throw rusak.get(unitId);
                }
                dibuka.add(unitId);
                return new HasilUnit(8, kurang.get(unitId));
            }
        }, new PembukaanGagalRepository() {
            @Override
            List<PembukaanTertunda> semua(Triwulan masa) {
                return belum.entrySet().stream().map(satu -> new PembukaanTertunda(satu.getKey(), "Unit", satu.getValue(), Instant.EPOCH)).toList();
            }

            @Override
            void catat(Long satu, Triwulan masa, String sebab) {
                belum.put(satu, sebab);
                percobaan.merge(satu, 1, Integer::sum);
            }

            @Override
            void hapus(Long satu, Triwulan masa) {
                belum.remove(satu);
            }
        }, pekerjaan -> {
            transaksi++;
            pekerjaan.run();
        });
    }
}
