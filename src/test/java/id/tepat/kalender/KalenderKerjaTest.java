package id.tepat.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderKerjaTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final KalenderKerja limaHari = KalenderKerja.dari(HariLiburBawaan.daftar());
    private final KalenderKerja enamHari = limaHari.untuk(HariKerja.ENAM);

    @ParameterizedTest
    @CsvSource({
        "2023, 1, 2023-04-10", "2023, 2, 2023-07-07", "2023, 3, 2023-10-06", "2023, 4, 2024-01-08",
        "2024, 1, 2024-04-05", "2024, 2, 2024-07-05", "2024, 3, 2024-10-07", "2024, 4, 2025-01-08",
        "2025, 1, 2025-04-14", "2025, 2, 2025-07-07", "2025, 3, 2025-10-07", "2025, 4, 2026-01-08",
        "2026, 1, 2026-04-08", "2026, 2, 2026-07-07", "2026, 3, 2026-10-07", "2026, 4, 2027-01-08"})
    void batas_waktu_lima_hari_kerja_sepekan(int tahun, int triwulan, LocalDate tenggat) {
        LocalDate akhir = new Triwulan(tahun, triwulan).akhir();

        assertThat(limaHari.hariKerjaKe(5, akhir)).isEqualTo(tenggat);
        assertThat(limaHari.tenggat(5, akhir, JAKARTA).tanggal()).isEqualTo(tenggat);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 1, 2023-04-06", "2023, 2, 2023-07-06", "2023, 3, 2023-10-06", "2023, 4, 2024-01-06",
        "2024, 1, 2024-04-05", "2024, 2, 2024-07-05", "2024, 3, 2024-10-05", "2024, 4, 2025-01-07",
        "2025, 1, 2025-04-11", "2025, 2, 2025-07-05", "2025, 3, 2025-10-06", "2025, 4, 2026-01-07",
        "2026, 1, 2026-04-07", "2026, 2, 2026-07-06", "2026, 3, 2026-10-06", "2026, 4, 2027-01-07"})
    void batas_waktu_enam_hari_kerja_sepekan(int tahun, int triwulan, LocalDate tenggat) {
        assertThat(enamHari.hariKerjaKe(5, new Triwulan(tahun, triwulan).akhir())).isEqualTo(tenggat);
    }

    @Test
    void hari_kerja_yang_dihitung_melompati_lebaran() {
        List<LocalDate> hari = limaHari.daftarHariKerja(5, LocalDate.of(2025, 3, 31));

        assertThat(hari).containsExactly(LocalDate.of(2025, 4, 8), LocalDate.of(2025, 4, 9), LocalDate.of(2025, 4, 10),
                LocalDate.of(2025, 4, 11), LocalDate.of(2025, 4, 14));
        assertThat(limaHari.hariLiburAntara(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 14)))
                .containsExactly(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 2), LocalDate.of(2025, 4, 3),
                        LocalDate.of(2025, 4, 4), LocalDate.of(2025, 4, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-03, 2023-07-07, 4",
        "2023-07-07, 2023-07-07, 0",
        "2023-07-01, 2023-07-07, 5",
        "2023-07-08, 2023-07-07, -1",
        "2023-07-10, 2023-07-07, -1",
        "2023-07-11, 2023-07-07, -2",
        "2023-04-03, 2023-04-10, 4"})
    void sisa_hari_kerja(LocalDate hariIni, LocalDate tenggat, int sisa) {
        assertThat(limaHari.sisaHariKerja(hariIni, tenggat)).isEqualTo(sisa);
    }

    @Test
    void sabtu_adalah_hari_kerja_hanya_bagi_yang_enam_hari() {
        LocalDate sabtu = LocalDate.of(2023, 7, 8);

        assertThat(limaHari.isHariKerja(sabtu)).isFalse();
        assertThat(enamHari.isHariKerja(sabtu)).isTrue();
        assertThat(enamHari.isHariKerja(sabtu.plusDays(1))).isFalse();
        assertThat(limaHari.hariKerjaSetelah(sabtu)).isEqualTo(LocalDate.of(2023, 7, 10));
    }

    @Test
    void tahun_tanpa_SKB_memberi_peringatan() {
        assertThat(limaHari.peringatan(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 8)))
                .singleElement().asString().contains("2027");
        assertThat(limaHari.peringatan(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 8))).isEmpty();
    }

    @Test
    void tahun_sebelum_yang_pertama_tercatat_belum_dicatat_sesudahnya_belum_ditetapkan() {
        assertThat(limaHari.peringatan(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 8))).containsExactly(
                "Hari libur tahun 2022 belum dicatat di sini; selain hari libur tetap, tanggal ini dihitung tanpa hari libur.");
        assertThat(limaHari.peringatan(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 7))).containsExactly(
                "Hari libur tahun 2028 belum ditetapkan (belum ada SKB); tanggal ini masih dapat berubah.");
        assertThat(KalenderKerja.dari(List.of()).peringatan(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 7)))
                .singleElement().asString().contains("belum ditetapkan");
    }

    @ParameterizedTest
    @CsvSource({"2018, 4, 2019-01-08", "2029, 4, 2030-01-08", "2027, 4, 2028-01-07"})
    void tahun_baru_libur_juga_di_tahun_yang_belum_dicatat(int tahun, int triwulan, LocalDate tenggat) {
        assertThat(limaHari.hariKerjaKe(5, new Triwulan(tahun, triwulan).akhir())).isEqualTo(tenggat);
    }

    @Test
    void hari_kerja_dihitung_mulai_satu() {
        assertThatThrownBy(() -> limaHari.hariKerjaKe(0, LocalDate.of(2023, 6, 30))).isInstanceOf(IllegalArgumentException.class);
    }
}
