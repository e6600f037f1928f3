package id.tepat.pelaporan;

import static id.tepat.Skenario.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.kalender.HariLiburBawaan;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pengaturan.AturanKabupaten;
import id.tepat.pengaturan.KunciPengaturan;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates follow the unit's own working week and the kabupaten's allowance. */
class BatasWaktuLaporanTest {

    @ParameterizedTest
    @CsvSource({"5, 5, 2023, 2, 2023-07-07", "6, 5, 2023, 2, 2023-07-06", "5, 5, 2025, 1, 2025-04-14", "6, 5, 2025, 1, 2025-04-11",
        "5, 3, 2023, 2, 2023-07-05", "5, 10, 2023, 4, 2024-01-15"})
    void batas_pengajuan_menurut_pekan_kerja_unit_dan_jatah_hari(int pekan, String jatah, int tahun, int triwulan, String batas) {
        PerangkatDaerah unit = new PerangkatDaerah("7.01.05", "Kecamatan Kedungjajang", pekan, true);
        AturanKabupaten aturan = new AturanKabupaten(Map.of(KunciPengaturan.HARI_PENGAJUAN, jatah));
        var penghitung = new BatasWaktuLaporan.Penghitung(KalenderKerja.dari(HariLiburBawaan.daftar()), aturan, WIB);

        Tenggat tenggat = penghitung.pengajuan(unit, new Triwulan(tahun, triwulan));

        assertThat(tenggat.tanggal()).isEqualTo(batas);
        assertThat(tenggat.zona()).isEqualTo(WIB);
    }
}
