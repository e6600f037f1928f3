package id.tepat.antrean;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pengajuan.CekPengajuan;
import id.tepat.proses.Langkah;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BarisAntreanTest {

    private static final CekPengajuan BERSIH = new CekPengajuan(0, 0, 0);
    private static final CekPengajuan EMPAT_CATATAN = new CekPengajuan(0, 0, 4);
    private static final CekPengajuan DIJELASKAN = new CekPengajuan(1, 1, 0);

    @Test
    void hanya_yang_tanpa_catatan_apa_pun_dicentang_lebih_dahulu() {
        assertThat(baris(BERSIH, false).bersih()).isTrue();
        assertThat(baris(EMPAT_CATATAN, true).bersih()).isFalse();
        assertThat(baris(DIJELASKAN, true).bersih()).isFalse();
        assertThat(baris(null, true).bersih()).as("never checked").isFalse();
    }

    @Test
    void yang_bercatatan_baru_dapat_dicentang_setelah_dibuka() {
        assertThat(baris(EMPAT_CATATAN, false).bolehSekaligus()).isFalse();
        assertThat(baris(EMPAT_CATATAN, true).bolehSekaligus()).isTrue();
        assertThat(baris(EMPAT_CATATAN, false).bolehDinyatakanBaik()).isFalse();
        assertThat(baris(EMPAT_CATATAN, true).bolehDinyatakanBaik()).isTrue();
    }

    @Test
    void angka_yang_perlu_diperbaiki_tidak_dinyatakan_baik_tanpa_alasan() {
        assertThat(baris(DIJELASKAN, true).bolehSekaligus()).isTrue();
        assertThat(baris(DIJELASKAN, true).bolehDinyatakanBaik()).isFalse();
        assertThat(baris(null, true).bolehDinyatakanBaik()).isFalse();
    }

    private static BarisAntrean baris(CekPengajuan cek, boolean dilihat) {
        return new BarisAntrean(Langkah.TANGGAPI_LAPORAN, 1L, 3, JenisLaporan.INDIVIDU, "Kecamatan Ranuyoso", "Kasi Pelayanan Umum", new Triwulan(2023, 2), 1,
                Ketepatan.TEPAT_WAKTU, Instant.parse("2023-07-03T01:00:00Z"), 2, LocalDate.of(2023, 7, 10), cek, dilihat);
    }
}
