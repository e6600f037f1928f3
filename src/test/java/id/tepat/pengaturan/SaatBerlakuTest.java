package id.tepat.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day on a setting holds, and how far back a change may reach. */
class SaatBerlakuTest {

    @ParameterizedTest
    @CsvSource({"AKHIR_TRIWULAN, 2023-07-03, 2023-04-01", "AKHIR_TRIWULAN, 2024-01-01, 2023-10-01", "TRIWULAN_BERJALAN, 2023-07-03, 2023-07-01", "TRIWULAN_BERJALAN, 2024-12-31, 2024-10-01", "AWAL_LANGKAH, 2023-07-03, 2023-07-03", "HARI_ITU, 2023-07-03, 2023-07-03"})
    void perubahan_menjangkau_paling_jauh_triwulan_yang_sedang_dilaporkan(SaatBerlaku saat, LocalDate hariIni, String palingAwal) {
        assertThat(saat.palingAwal(hariIni)).isEqualTo(palingAwal);
    }

    @Test
    void yang_berlaku_adalah_yang_terbaru_sampai_hari_itu_bagaimanapun_urutan_tersimpannya() {
        Pengaturan lama = new Pengaturan(KunciPengaturan.HARI_TANGGAPAN, "3", LocalDate.of(2023, 1, 1));
        Pengaturan baru = new Pengaturan(KunciPengaturan.HARI_TANGGAPAN, "4", LocalDate.of(2023, 7, 1));
        RiwayatPengaturan riwayat = new RiwayatPengaturan(List.of(baru, lama));

        assertThat(riwayat.pada(LocalDate.of(2022, 12, 31)).hari(KunciPengaturan.HARI_TANGGAPAN)).isEqualTo(3);
        assertThat(riwayat.berlaku(KunciPengaturan.HARI_TANGGAPAN, LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(riwayat.berlaku(KunciPengaturan.HARI_TANGGAPAN, LocalDate.of(2023, 6, 30))).contains(lama);
        assertThat(riwayat.pada(LocalDate.of(2023, 7, 1)).hari(KunciPengaturan.HARI_TANGGAPAN)).isEqualTo(4);
        assertThat(riwayat.pada(LocalDate.of(2023, 7, 1)).hari(KunciPengaturan.HARI_VERIFIKASI)).isEqualTo(5);
    }
}
