package id.tepat.kalender;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class HariLiburBawaanTest {

    @Test
    void empat_tahun_lengkap_dan_tahun_baru_berikutnya() {
        var perTahun = HariLiburBawaan.daftar().stream()
                .collect(Collectors.groupingBy(hari -> hari.tanggal().getYear(), Collectors.counting()));

        assertThat(perTahun).containsOnly(entry(2023, 27L), entry(2024, 29L),
                entry(2025, 28L), entry(2026, 25L), entry(2027, 1L));
    }

    @Test
    void setiap_tanggal_hanya_sekali_dan_berdasar_kecuali_yang_belum_ditetapkan() {
        var daftar = HariLiburBawaan.daftar();

        assertThat(daftar).extracting(HariLibur::tanggal).doesNotHaveDuplicates().isSorted();
        assertThat(daftar).filteredOn(hari -> !hari.berdasar()).extracting(hari -> hari.tanggal().toString()).containsExactly("2027-01-01");
    }
}
