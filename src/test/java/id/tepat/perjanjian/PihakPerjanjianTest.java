package id.tepat.perjanjian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.StatusPemangku;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bupati over the camat's PK; the Sekda over his reports; a kasi below. */
class PihakPerjanjianTest {

    private static final Long BUPATI = 1L;
    private static final Long SEKDA = 2L;
    private static final Long CAMAT = 3L;
    private static final Long KASI = 4L;

    @Test
    void pihak_kedua_camat_adalah_bupati_bukan_sekda() {
        PihakPerjanjian pihak = new PihakPerjanjian(bagan(13L, StatusPemangku.DEFINITIF, 14L), CAMAT);

        assertThat(pihak.kedua().orElseThrow().pemangku()).isEqualTo(11L);
    }

    @Test
    void atasan_dari_atasan_bukan_pihak_kedua() {
        PihakPerjanjian pihak = new PihakPerjanjian(bagan(13L, StatusPemangku.DEFINITIF, 14L), KASI);

        assertThat(pihak.kedua().orElseThrow().pemangku()).isEqualTo(13L);
    }

    @Test
    void kasi_yang_juga_plt_camat_tidak_menjadi_pihak_kedua_perjanjiannya_sendiri() {
        PihakPerjanjian pihak = new PihakPerjanjian(bagan(14L, StatusPemangku.PLT, 14L), KASI);

        assertThat(pihak.kedua().orElseThrow().pemangku()).isEqualTo(11L);
    }

    @Test
    void jabatan_kosong_dapat_disusun_atasan_tetapi_tidak_ditandatangani() {
        PihakPerjanjian pihak = new PihakPerjanjian(bagan(13L, StatusPemangku.DEFINITIF, null), KASI);

        assertThat(pihak.penyusun().pemangku()).isEqualTo(13L);
        assertThatThrownBy(pihak::pertama).isInstanceOf(TidakSah.class).hasMessageContaining("kosong");
    }

    @Test
    void plt_disebut_di_depan_jabatannya() {
        PihakPerjanjian pihak = new PihakPerjanjian(bagan(13L, StatusPemangku.PLT, 14L), KASI);

        assertThat(pihak.kedua().orElseThrow().sebutan()).isEqualTo("Plt. Camat Kedungjajang");
    }

    private static BaganOrganisasi bagan(Long camat, StatusPemangku status, Long kasi) {
        return new BaganOrganisasi(List.of(
                kotak(BUPATI, "Bupati Lumajang", null, null, 11L, StatusPemangku.DEFINITIF),
                kotak(SEKDA, "Sekretaris Daerah", null, BUPATI, 12L, StatusPemangku.DEFINITIF),
                kotak(CAMAT, "Camat Kedungjajang", SEKDA, BUPATI, camat, status),
                kotak(KASI, "Kasi Pemerintahan", CAMAT, CAMAT, kasi, StatusPemangku.DEFINITIF)), List.of());
    }

    private static Kotak kotak(Long jabatan, String nama, Long atasan, Long pihakKedua, Long pemangku, StatusPemangku status) {
        return new Kotak(jabatan, nama, 1L, atasan, pihakKedua, true, pemangku, pemangku == null ? null : "Orang " + pemangku,
                pemangku == null ? null : status);
    }
}
