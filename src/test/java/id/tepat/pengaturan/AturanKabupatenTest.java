package id.tepat.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import id.tepat.pengukuran.RumusTurun;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the kabupaten decides, and what holds until it does. */
class AturanKabupatenTest {

    @ParameterizedTest
    @EnumSource(KunciPengaturan.class)
    void nilai_bawaan_setiap_pengaturan_sah_menurut_aturannya_sendiri(KunciPengaturan kunci) {
        assertThatCode(() -> kunci.pastikanSah(kunci.bawaan())).doesNotThrowAnyException();
    }

    @Test
    void jatah_hari_kerja_bawaan_mengikuti_peraturan() {
        assertThat(AturanKabupaten.BAWAAN.hari(KunciPengaturan.HARI_PENGAJUAN)).isEqualTo(5);
        assertThat(AturanKabupaten.BAWAAN.hari(KunciPengaturan.HARI_PERBAIKAN)).isEqualTo(2);
        assertThat(AturanKabupaten.BAWAAN.hari(KunciPengaturan.HARI_TANGGAPAN)).isEqualTo(3);
        assertThat(AturanKabupaten.BAWAAN.hari(KunciPengaturan.HARI_VERIFIKASI)).isEqualTo(5);
    }

    @Test
    void laporan_individu_diverifikasi_kecuali_dimatikan() {
        AturanKabupaten mati = new AturanKabupaten(Map.of(KunciPengaturan.VERIFIKASI_INDIVIDU, "tidak"));

        assertThat(AturanKabupaten.BAWAAN.individuDiverifikasi()).isTrue();
        assertThat(mati.individuDiverifikasi()).isFalse();
    }

    @Test
    void rumus_dibaca_dari_namanya() {
        AturanKabupaten lain = new AturanKabupaten(Map.of(KunciPengaturan.RUMUS_TURUN, "T_PER_R"));

        assertThat(AturanKabupaten.BAWAAN.rumusTurun()).isEqualTo(RumusTurun.DUA_T_MINUS_R);
        assertThat(lain.rumusTurun()).isEqualTo(RumusTurun.T_PER_R);
    }

    @Test
    void aturan_tidak_berubah_sesudah_dibaca() {
        Map<KunciPengaturan, String> nilai = new HashMap<>(Map.of(KunciPengaturan.HARI_PENGAJUAN, "7"));
        AturanKabupaten aturan = new AturanKabupaten(nilai);

        nilai.put(KunciPengaturan.HARI_PENGAJUAN, "9");

        assertThat(aturan.hari(KunciPengaturan.HARI_PENGAJUAN)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"HARI_PENGAJUAN, 1", "HARI_PENGAJUAN, 60", "HARI_PENGAJUAN, ' 5 '", "VERIFIKASI_INDIVIDU, tidak", "RUMUS_TURUN, T_PER_R",
        "LEMBAR_TANGGAPAN, CANDIPURO"})
    void nilai_yang_sah_disimpan_tanpa_spasi_tepi(KunciPengaturan kunci, String nilai) {
        Pengaturan pengaturan = new Pengaturan(kunci, nilai, LocalDate.of(2023, 1, 1));

        assertThat(pengaturan.nilai()).isEqualTo(nilai.strip());
        assertThat(pengaturan.kunci()).isEqualTo(kunci);
        assertThat(pengaturan.berlakuMulai()).isEqualTo("2023-01-01");
    }

    @ParameterizedTest
    @CsvSource({"HARI_PENGAJUAN, 0", "HARI_PENGAJUAN, 61", "HARI_PENGAJUAN, lima", "HARI_PENGAJUAN, -1", "HARI_PENGAJUAN, 5.5", "HARI_PENGAJUAN, ''",
        "VERIFIKASI_INDIVIDU, YA", "MENIT_SESI, 4", "MENIT_SESI, 481", "RUMUS_TURUN, t_per_r", "LEMBAR_TANGGAPAN, '  '"})
    void nilai_yang_tidak_sah_ditolak_dan_yang_lama_bertahan(KunciPengaturan kunci, String nilai) {
        Pengaturan pengaturan = new Pengaturan(kunci, kunci.bawaan(), LocalDate.of(2023, 1, 1));

        assertThatThrownBy(() -> pengaturan.ubah(nilai)).isInstanceOf(TidakSah.class);

        assertThat(pengaturan.nilai()).isEqualTo(kunci.bawaan());
    }

    @Test
    void nilai_terpanjang_dua_ratus_karakter() {
        assertThatCode(() -> KunciPengaturan.LEMBAR_TANGGAPAN.pastikanSah("x".repeat(200))).doesNotThrowAnyException();
        assertThatThrownBy(() -> KunciPengaturan.LEMBAR_TANGGAPAN.pastikanSah("x".repeat(201))).isInstanceOf(TidakSah.class);
    }
}
