package id.tepat.pelaporan;

import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.kalender.HariLiburBawaan;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.Pengaturan;
import id.tepat.pengaturan.RiwayatPengaturan;
import id.tepat.proses.Langkah;
import id.tepat.tahap.JatahLangkah;
import id.tepat.tahap.Masa;
import id.tepat.tahap.Perkara;
import id.tepat.tahap.Tahap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates follow the unit's own working week and the kabupaten's allowance. */
class BatasWaktuLaporanTest {

    @ParameterizedTest
    @CsvSource({"5, 5, 2023, 2, 2023-07-07", "6, 5, 2023, 2, 2023-07-06", "5, 5, 2025, 1, 2025-04-14", "6, 5, 2025, 1, 2025-04-11",
        "5, 3, 2023, 2, 2023-07-05", "5, 10, 2023, 4, 2024-01-15"})
    void batas_pengajuan_menurut_pekan_kerja_unit_dan_jatah_hari(int pekan, String jatah, int tahun, int triwulan, String batas) {
        PerangkatDaerah unit = unit(pekan);
        Tenggat tenggat = penghitung(new Pengaturan(KunciPengaturan.HARI_PENGAJUAN, jatah, LocalDate.of(2020, 1, 1)))
                .pengajuan(unit, Rantai.INDIVIDU, new Triwulan(tahun, triwulan));

        assertThat(tenggat.tanggal()).isEqualTo(batas);
        assertThat(tenggat.zona()).isEqualTo(WIB);
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDU, 2023-07-07", "KEPALA, 2023-07-10", "PERANGKAT_DAERAH, 2023-07-11"})
    void setiap_jenis_laporan_punya_batas_pengajuannya_sendiri(Rantai rantai, String batas) {
        var penghitung = penghitung(new Pengaturan(KunciPengaturan.HARI_PENGAJUAN_KEPALA, "6", LocalDate.of(2023, 1, 1)),
                new Pengaturan(KunciPengaturan.HARI_PENGAJUAN_PERANGKAT_DAERAH, "7", LocalDate.of(2023, 1, 1)));

        assertThat(penghitung.pengajuan(unit(5), rantai, new Triwulan(2023, 2)).tanggal()).isEqualTo(batas);
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, 2023-07-10", "2023-07-01, 2023-07-07"})
    void batas_pengajuan_memakai_aturan_hari_terakhir_triwulannya(LocalDate mulai, String batas) {
        var penghitung = penghitung(new Pengaturan(KunciPengaturan.HARI_PENGAJUAN, "6", mulai));

        assertThat(penghitung.pengajuan(unit(5), Rantai.INDIVIDU, new Triwulan(2023, 2)).tanggal()).isEqualTo(batas);
    }

    @ParameterizedTest
    @CsvSource({"TANGGAPI_LAPORAN, HARI_TANGGAPAN", "VERIFIKASI_LAPORAN, HARI_VERIFIKASI", "PERBAIKI_LAPORAN, HARI_PERBAIKAN"})
    void langkah_memakai_jatah_hari_ketika_ia_dimulai(Langkah langkah, KunciPengaturan jatah) {
        LaporanKinerja laporan = new LaporanBuatan().lengkap(Rantai.INDIVIDU);
        Tahap senin = tahap(laporan, langkah, LocalDate.of(2023, 7, 3).atTime(9, 0).atZone(WIB).toInstant());
        Tahap selasa = tahap(laporan, langkah, LocalDate.of(2023, 7, 4).atTime(0, 0).atZone(WIB).toInstant());
        var penghitung = penghitung(new Pengaturan(jatah, "1", LocalDate.of(2023, 1, 1)), new Pengaturan(jatah, "8", LocalDate.of(2023, 7, 4)));

        assertThat(penghitung.tahap(laporan, senin).tenggat()).isEqualTo("2023-07-04");
        assertThat(penghitung.tahap(laporan, selasa).tenggat()).isEqualTo("2023-07-14");
    }

    @Test
    void menulis_pertama_kali_memakai_batas_pengajuan_walau_dibuka_kemudian() {
        LaporanKinerja laporan = new LaporanBuatan().kosong(Rantai.INDIVIDU);
        Tahap tahap = tahap(laporan, Langkah.SUSUN_LAPORAN, KINI);

        assertThat(penghitung().tahap(laporan, tahap)).isEqualTo(new Masa(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 7)));
    }

    private static Tahap tahap(LaporanKinerja laporan, Langkah langkah, Instant dibuka) {
        return new Tahap(Perkara.laporan(laporan.id()), langkah, KelompokLaporan.dari(laporan, langkah), laporan.kemajuan().pengajuanKe(),
                new Masa(LocalDate.ofInstant(dibuka, WIB), LocalDate.of(2023, 7, 3)), dibuka);
    }

    private static PerangkatDaerah unit(int pekan) {
        return new PerangkatDaerah("7.01.05", "Kecamatan Kedungjajang", pekan, true);
    }

    private static BatasWaktuLaporan.Penghitung penghitung(Pengaturan... pengaturan) {
        return new BatasWaktuLaporan.Penghitung(
                new JatahLangkah(KalenderKerja.dari(HariLiburBawaan.daftar()), new RiwayatPengaturan(List.of(pengaturan))), WIB);
    }
}
