package id.tepat.tahap;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.proses.Langkah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KelanjutanTest {

    private static final LocalDate RABU = LocalDate.of(2023, 7, 12);
    private static final String LAPORAN = "Laporan Kasi PMD, Kecamatan Kedungjajang";

    @Test
    void pengembalian_menyebut_laporan_penerima_dan_batas_perbaikannya() {
        assertThat(new Kelanjutan(Langkah.PERBAIKI_LAPORAN, "Sari Wulandari (Kasi PMD)", RABU).kalimat(LAPORAN, "dikembalikan"))
                .isEqualTo("Laporan Kasi PMD, Kecamatan Kedungjajang dikembalikan kepada Sari Wulandari (Kasi PMD); perbaikannya ditunggu sampai Rabu 12 Juli 2023.");
    }

    @Test
    void pengajuan_menyebut_siapa_yang_menanggapi_dan_sampai_kapan() {
        assertThat(new Kelanjutan(Langkah.TANGGAPI_LAPORAN, "Budi Santoso (Camat Kedungjajang)", RABU).kalimat(LAPORAN, "diajukan"))
                .isEqualTo("Laporan Kasi PMD, Kecamatan Kedungjajang diajukan; tanggapan Budi Santoso (Camat Kedungjajang) ditunggu sampai Rabu 12 Juli 2023.");
    }

    @Test
    void yang_sudah_di_ujung_alur_tidak_menunggu_siapa_pun() {
        assertThat(Kelanjutan.SELESAI.kalimat(LAPORAN, "diterima dan selesai, bernomor LKj/2023/II/000012"))
                .isEqualTo("Laporan Kasi PMD, Kecamatan Kedungjajang diterima dan selesai, bernomor LKj/2023/II/000012.");
    }

    @Test
    void bila_tidak_ada_yang_berwenang_itu_dikatakan() {
        assertThat(new Kelanjutan(Langkah.TANGGAPI_LAPORAN, null, RABU).kalimat(LAPORAN, "diajukan"))
                .contains("belum ada yang berwenang").contains("tanggapi laporan");
    }

    @ParameterizedTest
    @EnumSource
    void setiap_langkah_menyebut_orang_dan_tanggalnya(Langkah langkah) {
        assertThat(new Kelanjutan(langkah, "Budi Santoso", RABU).kalimat(LAPORAN, "diteruskan"))
                .startsWith(LAPORAN + " diteruskan").contains("Budi Santoso").endsWith("Rabu 12 Juli 2023.");
    }
}
