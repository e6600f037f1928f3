package id.tepat.penyajian.layar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Menunggu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KabarPerbuatanTest {

    private static final LocalDate SENIN = LocalDate.of(2023, 7, 10);
    private static final LocalDate RABU = LocalDate.of(2023, 7, 12);

    @Test
    void yang_dikembalikan_disebut_laporannya_orangnya_dan_batas_perbaikannya() {
        RingkasanLaporan kini = laporan("Kasi PMD", StatusLaporan.DIKEMBALIKAN,
                new Menunggu(Langkah.PERBAIKI_LAPORAN, "Sari Wulandari (Kasi PMD)", SENIN, 0, RABU), null);

        assertThat(KabarPerbuatan.kalimat(kini, "dikembalikan")).isEqualTo("Laporan Kasi PMD, Kecamatan Kedungjajang dikembalikan kepada"
                + " Sari Wulandari (Kasi PMD); perbaikannya ditunggu sampai Rabu 12 Juli 2023.");
    }

    @Test
    void laporan_kecamatan_yang_diserahkan_disebut_siapa_yang_mengesahkan() {
        RingkasanLaporan kini = laporan(null, StatusLaporan.DISERAHKAN,
                new Menunggu(Langkah.SAHKAN_LAPORAN, "Budi Santoso (Camat Kedungjajang)", SENIN, 0, RABU), null);

        assertThat(KabarPerbuatan.kalimat(kini, "diserahkan untuk disahkan")).isEqualTo("Laporan Kinerja Kecamatan Kedungjajang diserahkan untuk disahkan;"
                + " pengesahan Budi Santoso (Camat Kedungjajang) ditunggu sampai Rabu 12 Juli 2023.");
    }

    @Test
    void yang_selesai_disebut_nomornya_dan_tidak_menunggu_siapa_pun() {
        assertThat(KabarPerbuatan.kalimat(laporan("Kasi PMD", StatusLaporan.SELESAI, null, "LKj/2023/II/000012"), "diterima"))
                .isEqualTo("Laporan Kasi PMD, Kecamatan Kedungjajang diterima dan selesai, bernomor LKj/2023/II/000012.");
    }

    @Test
    void banyak_sekaligus_disebut_yang_mana() {
        assertThat(KabarPerbuatan.sekaligus(List.of("Camat Klakah, Kecamatan Klakah", "Sekretaris, Kecamatan Gucialit"), "diterima"))
                .isEqualTo("2 laporan diterima: Camat Klakah, Kecamatan Klakah; Sekretaris, Kecamatan Gucialit.");
        assertThat(KabarPerbuatan.sekaligus(IntStream.rangeClosed(1, 21).mapToObj(i -> "Camat " + i).toList(), "dinyatakan baik"))
                .isEqualTo("21 laporan dinyatakan baik: Camat 1; Camat 2; Camat 3; Camat 4; Camat 5; dan 16 lainnya.");
    }

    private static RingkasanLaporan laporan(String jabatan, StatusLaporan status, Menunggu menunggu, String nomor) {
        return new RingkasanLaporan(1L, 3, jabatan == null ? JenisLaporan.PERANGKAT_DAERAH : JenisLaporan.INDIVIDU, status, 1L, "Kecamatan Kedungjajang",
                jabatan == null ? null : 7L, jabatan, 2023, 2, LocalDate.of(2023, 7, 7), Instant.parse("2023-07-06T02:00:00Z"), Ketepatan.TEPAT_WAKTU, 1,
                nomor, true, menunggu);
    }
}
