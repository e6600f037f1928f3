package id.tepat.tahap;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.proses.Langkah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MenungguTest {

    private static final LocalDate SENIN = LocalDate.of(2023, 7, 3);

    @Test
    void menyebut_orang_jabatan_hari_dan_lamanya() {
        assertThat(new Menunggu(Langkah.TANGGAPI_LAPORAN, "Budi Santoso (Camat Kedungjajang)", SENIN, 2, SENIN.plusDays(3)).kalimat())
                .isEqualTo("Menunggu Budi Santoso (Camat Kedungjajang) sejak Senin 3 Juli, 2 hari kerja");
    }

    @Test
    void yang_baru_sampai_hari_ini_belum_berbilang_hari() {
        assertThat(new Menunggu(Langkah.VERIFIKASI_LAPORAN, "Bagian Organisasi", SENIN, 0, SENIN).kalimat())
                .isEqualTo("Menunggu Bagian Organisasi sejak Senin 3 Juli");
    }

    @Test
    void bila_tidak_ada_yang_berwenang_itu_terbaca() {
        assertThat(new Menunggu(Langkah.TANGGAPI_LAPORAN, null, SENIN, 4, SENIN).kalimat()).isEqualTo("Tidak ada yang berwenang sejak Senin 3 Juli, 4 hari kerja");
    }
}
