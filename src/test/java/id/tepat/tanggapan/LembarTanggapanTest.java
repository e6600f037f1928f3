package id.tepat.tanggapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import id.tepat.pengaturan.AturanKabupaten;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.proses.ArahAlur;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two official forms, as real reports print them, and how they are ticked. */
class LembarTanggapanTest {

    private final LembarTanggapan kedungjajang = LembarBawaan.daftar().get(0);
    private final LembarTanggapan candipuro = LembarBawaan.daftar().get(1);

    @Test
    void lembar_kedungjajang_berbunyi_seperti_tercetak() {
        assertThat(kedungjajang.pilihan()).extracting(PilihanTanggapan::label).containsExactly("Laporan sudah baik", "Laporan diperbaiki",
                "Target dan realisasi diteliti ulang", "Capaian diteliti ulang", "Lain-lain");
    }

    @Test
    void lembar_candipuro_berbunyi_seperti_tercetak() {
        assertThat(candipuro.pilihan()).extracting(PilihanTanggapan::label).containsExactly("Laporan sudah baik", "Laporan kurang baik",
                "Laporan segera diperbaiki", "Target dan realisasi diteliti ulang", "Capaian diteliti ulang", "Lain-lain");
    }

    @Test
    void hanya_laporan_sudah_baik_yang_melanjutkan_dan_lain_lain_tidak_berarah() {
        assertThat(LembarBawaan.daftar()).allSatisfy(lembar -> assertThat(lembar.pilihan()).allSatisfy(satu ->
                assertThat(satu.arah()).isEqualTo(switch (satu.kode()) {
                    case "LAPORAN_SUDAH_BAIK" -> ArahPilihan.LANJUT;
                    case "LAIN_LAIN" -> ArahPilihan.BEBAS;
                    default -> ArahPilihan.KEMBALI;
                })));
    }

    @Test
    void pilihan_yang_mengembalikan_menyebut_bagian_yang_dibuka() {
        assertThat(kedungjajang.pilihan("CAPAIAN_DITELITI_ULANG")).get().extracting(PilihanTanggapan::bagian).isEqualTo("indikator");
        assertThat(kedungjajang.pilihan("LAPORAN_DIPERBAIKI")).get().extracting(PilihanTanggapan::bagian).isEqualTo("indikator,narasi");
        assertThat(kedungjajang.pilihan("LAPORAN_SUDAH_BAIK")).get().extracting(PilihanTanggapan::bagian).isNull();
    }

    @Test
    void lembar_bawaan_pengaturan_memang_ada() {
        String bawaan = AturanKabupaten.BAWAAN.teks(KunciPengaturan.LEMBAR_TANGGAPAN);

        assertThat(LembarBawaan.daftar()).extracting(LembarTanggapan::kode).contains(bawaan);
    }

    @Test
    void pilihan_terpilih_berurutan_menurut_lembar() {
        List<PilihanTanggapan> dipilih = candipuro.pilih(Set.of("LAIN_LAIN", "LAPORAN_KURANG_BAIK"));

        assertThat(dipilih).extracting(PilihanTanggapan::kode).containsExactly("LAPORAN_KURANG_BAIK", "LAIN_LAIN");
    }

    @Test
    void pilihan_yang_tidak_ada_pada_lembar_disebut_namanya() {
        assertThatThrownBy(() -> kedungjajang.pilih(Set.of("LAPORAN_KURANG_BAIK")))
                .isInstanceOf(TidakSah.class).hasMessageContaining("LAPORAN_KURANG_BAIK");
    }

    @Test
    void semua_label_bersama_sama_tetap_muat_dalam_catatan_tahap() {
        assertThat(LembarBawaan.daftar()).allSatisfy(lembar -> assertThat(
                lembar.pilihan().stream().map(PilihanTanggapan::label).collect(Collectors.joining("; "))).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void isian_tanggapan_membuang_catatan_kosong_dan_menjaga_urutannya() {
        Map<String, String> catatan = new LinkedHashMap<>();
        catatan.put("indikator/9", " Periksa lagi ");
        catatan.put("indikator/10", "  ");
        catatan.put("upaya", null);
        catatan.put("analisis", "Terlalu singkat");

        IsianTanggapan isian = new IsianTanggapan(Set.of("LAIN_LAIN"), "  ", ArahAlur.KEMBALI, catatan);

        assertThat(isian.catatan()).isNull();
        assertThat(isian.catatanBagian()).containsExactly(Map.entry("indikator/9", "Periksa lagi"), Map.entry("analisis", "Terlalu singkat"));
    }

    @Test
    void catatan_pada_bagian_yang_tidak_mungkin_ada_ditolak() {
        Map<String, String> panjang = Map.of("x".repeat(61), "Catatan");

        assertThatThrownBy(() -> new IsianTanggapan(Set.of(), null, null, panjang)).isInstanceOf(TidakSah.class);
    }
}
