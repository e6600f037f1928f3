package id.tepat.perencanaan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A budget line goes only while nothing refers to it. */
class PenghapusanPosTest {

    private static final KodeRekening KODE = new KodeRekening("7.01.01.2.01");

    @Test
    void pos_yang_tidak_dipakai_dapat_dihapus() {
        assertThatCode(() -> PenyusunanAnggaran.pastikanTidakDipakai(KODE, false, List.of())).doesNotThrowAnyException();
    }

    @Test
    void pos_yang_punya_pos_di_bawahnya_tetap() {
        assertThatThrownBy(() -> PenyusunanAnggaran.pastikanTidakDipakai(KODE, true, List.of()))
                .isInstanceOf(TidakSah.class).hasMessageContaining("7.01.01.2.01").hasMessageContaining("di bawahnya");
    }

    @Test
    void pos_yang_dipakai_tetap_dan_pemakainya_disebut() {
        assertThatThrownBy(() -> PenyusunanAnggaran.pastikanTidakDipakai(KODE, false, List.of("2 indikator Perjanjian Kinerja", "realisasi 1 triwulan")))
                .isInstanceOf(TidakSah.class).hasMessageContaining("2 indikator Perjanjian Kinerja dan realisasi 1 triwulan");
    }
}
