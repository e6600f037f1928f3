package id.tepat.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.Skenario;
import id.tepat.galat.TidakSah;
import id.tepat.pengukuran.SkalaBawaan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which scale holds where on which day. */
class PenerapanSkalaTest {

    private final Skenario skenario = new Skenario();
    private final VersiSkala lama = versi(1, SkalaBawaan.PERMENDAGRI_86_2017);
    private final VersiSkala baru = versi(2, SkalaBawaan.KLAKAH);
    private final VersiSkala lain = versi(3, SkalaBawaan.JATIROTO);
    private final List<PenerapanSkala> semua = List.of(
            new PenerapanSkala(null, baru, LocalDate.of(2023, 7, 1)), new PenerapanSkala(null, lama, LocalDate.of(2000, 1, 1)),
            new PenerapanSkala(skenario.kecamatan, lain, LocalDate.of(2023, 4, 1)), new PenerapanSkala(skenario.kecamatan, null, LocalDate.of(2024, 1, 1)));

    @Test
    void triwulan_lalu_tetap_memakai_skala_hari_terakhirnya() {
        assertThat(PenerapanSkala.berlaku(semua, null, LocalDate.of(2023, 6, 30))).containsSame(lama);
        assertThat(PenerapanSkala.berlaku(semua, null, LocalDate.of(2023, 9, 30))).containsSame(baru);
    }

    @Test
    void unit_dapat_berbeda_dari_kabupaten_lalu_mengikutinya_lagi() {
        Long unit = skenario.kecamatan.id();

        assertThat(PenerapanSkala.berlaku(semua, unit, LocalDate.of(2023, 3, 31))).containsSame(lama);
        assertThat(PenerapanSkala.berlaku(semua, unit, LocalDate.of(2023, 9, 30))).containsSame(lain);
        assertThat(PenerapanSkala.berlaku(semua, unit, LocalDate.of(2024, 3, 31))).containsSame(baru);
        assertThat(PenerapanSkala.berlaku(semua, unit + 1, LocalDate.of(2023, 9, 30))).containsSame(baru);
        assertThat(PenerapanSkala.berlaku(semua, unit, LocalDate.of(1999, 1, 1))).isEmpty();
    }

    @Test
    void seluruh_kabupaten_selalu_memiliki_skala_dan_skala_selalu_berdasar() {
        assertThatThrownBy(() -> new PenerapanSkala(null, null, LocalDate.of(2023, 7, 1))).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new VersiSkala("X", 1, "Nama", " ", SkalaBawaan.KLAKAH.skala())).isInstanceOf(TidakSah.class);
    }

    @Test
    void yang_disimpan_kembali_sebagai_skala_yang_sama() {
        assertThat(baru.skala().kelas()).isEqualTo(SkalaBawaan.KLAKAH.skala().kelas());
        assertThat(baru.berikutnya(4, "Nama", "Perbup 1/2024", SkalaBawaan.GUCIALIT.skala()).kode()).isEqualTo(baru.kode());
        assertThat(baru.skala().kelas()).isEqualTo(SkalaBawaan.KLAKAH.skala().kelas());
    }

    private static VersiSkala versi(int nomor, SkalaBawaan bawaan) {
        return new VersiSkala("UJI", nomor, bawaan.name(), bawaan.dasar(), bawaan.skala());
    }
}
