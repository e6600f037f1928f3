package id.tepat.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.SkalaBawaan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scale as it is typed: sound, or told at the row why not. */
class IsianSkalaTest {

    @Test
    void batas_atas_yang_kosong_sampai_kelas_berikutnya() {
        assertThat(isian("Sangat Tinggi:91: Tinggi:76: Sedang:66: Rendah:51: Sangat Rendah::").skala().kelas())
                .isEqualTo(SkalaBawaan.PERMENDAGRI_86_2017.skala().kelas());
        assertThat(isian("Rendah::90,5 Tinggi:90,5:").skala().kelas()).extracting(Predikat::rentang).containsExactly("≥ 0 – < 90,5", "≥ 90,5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tinggi:91: Rendah::90|sampai-2|Ada celah antara \"Rendah\" (sampai 90) dan \"Tinggi\" (mulai 91).",
        "Tinggi:80: Rendah::95|sampai-2|Kelas \"Rendah\" dan \"Tinggi\" tumpang tindih mulai 80.",
        "Tinggi:80:100 Rendah::|sampai-1|Kelas tertinggi \"Tinggi\" tidak boleh berbatas atas (100): capaian dapat melebihinya.",
        "Tinggi:80: Rendah:10:|dari-2|Kelas terendah \"Rendah\" harus mulai dari 0, bukan dari 10.",
        "Tinggi:80: Sedang:80: Rendah::|sampai-1|Kelas \"Tinggi\" dan \"Sedang\" tumpang tindih mulai 80.",
        "Tinggi:delapan: Rendah::|dari-1|“delapan” bukan angka yang jelas. Tulis seperti 76 atau 58,06.",
        "Tinggi:-3: Rendah::|dari-1|Batas antara 0 dan 10.000, paling banyak empat angka di belakang koma.",
        ":80: Rendah::|label-1|Kelas ini belum bernama.",
        "Tinggi:80: tinggi::|label-2|Nama kelas \"tinggi\" sudah dipakai di atas.",
        "::|label-1|Skala belum memiliki kelas."})
    void skala_yang_berselisihh_bertindih_atau_berbatas_atas_ditolak_pada_barisnya(String kelas, String sel, String pesan) {
        assertThatThrownBy(() -> isian(kelas).skala()).isInstanceOfSatisfying(TidakSah.class,
                galat -> assertThat(galat.galat()).containsExactly(new GalatBidang(sel, pesan)));
    }

    @Test
    void baris_kosong_di_tengah_tidak_menggeser_pesan() {
        assertThatThrownBy(() -> isian("Tinggi:91: :: :: Rendah::90").skala()).isInstanceOfSatisfying(TidakSah.class,
                galat -> assertThat(galat.galat()).extracting(GalatBidang::sel).containsExactly("sampai-4"));
    }

    @Test
    void yang_terbaca_digambar_walaupun_belum_lengkap() {
        assertThat(isian("Tinggi:9x: Sedang:70: :: Rendah::60").terbaca()).extracting(Predikat::rentang).containsExactly("≥ 70", "≥ 0 – < 60");
    }

    /** Rows "label:dari:sampai", separated by a blank before the next label; blanks within a label are kept. */
    private static IsianSkala isian(String teks) {
        List<IsianSkala.Baris> baris = new ArrayList<>();
        for (String satu : teks.split("(?<=:[0-9a-z,-]{0,9}) (?=[A-Za-z ]*:[^:]*:)")) {
            String[] bagian = satu.split(":", -1);
            baris.add(new IsianSkala.Baris(bagian[0].strip(), bagian[1].strip(), bagian[2].strip()));
        }
        return new IsianSkala(null, "Skala uji", "Perbup uji", baris);
    }
}
