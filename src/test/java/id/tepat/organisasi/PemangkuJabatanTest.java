package id.tepat.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PemangkuJabatanTest {

    private static final LocalDate SATU_JULI = LocalDate.of(2023, 7, 1);
    private static final LocalDate AKHIR_JULI = LocalDate.of(2023, 7, 31);
    private static final LocalDate SATU_AGUSTUS = LocalDate.of(2023, 8, 1);

    @Test
    void hari_pertama_dan_hari_terakhir_termasuk_masa_jabatan() {
        PemangkuJabatan pemangku = pemangku(SATU_JULI, AKHIR_JULI);

        assertThat(pemangku.berlakuPada(SATU_JULI)).isTrue();
        assertThat(pemangku.berlakuPada(AKHIR_JULI)).isTrue();
        assertThat(pemangku.berlakuPada(SATU_AGUSTUS)).isFalse();
    }

    @Test
    void yang_menyusul_sehari_sesudahnya_tidak_bertumpang() {
        assertThat(pemangku(SATU_JULI, AKHIR_JULI).bertumpang(pemangku(SATU_AGUSTUS, null))).isFalse();
        assertThat(pemangku(SATU_AGUSTUS, null).bertumpang(pemangku(SATU_JULI, AKHIR_JULI))).isFalse();
    }

    @Test
    void sehari_bersama_sudah_bertumpang() {
        assertThat(pemangku(SATU_JULI, SATU_AGUSTUS).bertumpang(pemangku(SATU_AGUSTUS, null))).isTrue();
        assertThat(pemangku(SATU_JULI, null).bertumpang(pemangku(SATU_AGUSTUS, SATU_AGUSTUS))).isTrue();
        assertThat(pemangku(SATU_JULI, null).bertumpang(pemangku(SATU_JULI, null))).isTrue();
    }

    @Test
    void tidak_dapat_berakhir_sebelum_mulai() {
        assertThatThrownBy(() -> pemangku(SATU_AGUSTUS, AKHIR_JULI)).isInstanceOf(TidakSah.class);
    }

    private static PemangkuJabatan pemangku(LocalDate mulai, LocalDate selesai) {
        PemangkuJabatan baru = new PemangkuJabatan(null, null, StatusPemangku.DEFINITIF, mulai);
        if (selesai != null) {
            baru.akhiri(selesai);
        }
        return baru;
    }
}
