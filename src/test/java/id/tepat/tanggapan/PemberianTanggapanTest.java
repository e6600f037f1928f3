package id.tepat.tanggapan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import id.tepat.proses.ArahAlur;
import id.tepat.validasi.JenisKetidaksesuaian;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Laporan sudah baik" over numbers that disagree needs a word. */
class PemberianTanggapanTest {

    @Test
    void sudah_baik_di_atas_angka_salah_memerlukan_alasan() {
        assertThatThrownBy(() -> uji(ArahAlur.LANJUT, null, TingkatKetidaksesuaian.SALAH))
                .isInstanceOf(TidakSah.class).hasMessageContaining("tulis alasan");
        assertThatCode(() -> uji(ArahAlur.LANJUT, "Sudah dijelaskan kasi", TingkatKetidaksesuaian.SALAH)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = TingkatKetidaksesuaian.class, mode = EnumSource.Mode.EXCLUDE, names = "SALAH")
    void yang_hanya_perlu_dilihat_lagi_tidak_memerlukan_alasan(TingkatKetidaksesuaian tingkat) {
        assertThatCode(() -> uji(ArahAlur.LANJUT, null, tingkat)).doesNotThrowAnyException();
    }

    @Test
    void laporan_yang_dikembalikan_tidak_dicek_lagi() {
        assertThatCode(() -> PemberianTanggapan.pastikanBeralasan(ArahAlur.KEMBALI, isian(null), () -> {
            throw new AssertionError("not needed");
        })).doesNotThrowAnyException();
    }

    private static void uji(ArahAlur arah, String catatan, TingkatKetidaksesuaian tingkat) {
        PemberianTanggapan.pastikanBeralasan(arah, isian(catatan), () -> List.of(new Ketidaksesuaian("indikator/7", "realisasi",
                JenisKetidaksesuaian.NILAI_MENURUN, tingkat, "3", "5", "3 dan 5 berbeda.")));
    }

    private static IsianTanggapan isian(String catatan) {
        return new IsianTanggapan(Set.of("LAPORAN_SUDAH_BAIK"), catatan, null, Map.of());
    }
}
