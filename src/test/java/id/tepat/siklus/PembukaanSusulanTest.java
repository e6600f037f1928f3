package id.tepat.siklus;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.kalender.Triwulan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In the morning every unit is opened that is still missing reports, each by itself. */
class PembukaanSusulanTest {

    private static final Triwulan MASA = new Triwulan(2023, 2);

    private final List<Long> dibuka = new ArrayList<>();
    private int transaksi;

    @Test
    void semua_unit_yang_belum_dibuka_dibuka_masing_masing_dalam_transaksinya() {
        susulan(4L, 7L, 9L).bukaSemua(MASA);

        assertThat(dibuka).containsExactly(4L, 7L, 9L);
        assertThat(transaksi).isEqualTo(3);
    }

    @Test
    void unit_yang_gagal_tidak_menahan_yang_lain() {
        susulan(4L, -1L, 9L).bukaSemua(MASA);

        assertThat(dibuka).containsExactly(4L, 9L);
    }

    private PembukaanSusulan susulan(Long... unit) {
        return new PembukaanSusulan(new SiklusReader() {
            @Override
            public List<Long> unitBelumDibuka(Triwulan masa) {
                return List.of(unit);
            }
        }, new PembukaLaporan() {
            @Override
            public int buka(Long unitId, Triwulan masa) {
                if (unitId < 0) {
                    throw new IllegalStateException("unit " + unitId + " cannot be opened");
                }
                dibuka.add(unitId);
                return 1;
            }
        }, pekerjaan -> {
            transaksi++;
            pekerjaan.run();
        });
    }
}
