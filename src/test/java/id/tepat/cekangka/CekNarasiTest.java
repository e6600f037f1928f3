package id.tepat.cekangka;

import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.capaian.LembarBuatan.lembar;
import static id.tepat.pelaporan.BagianNarasi.ANALISIS;
import static id.tepat.pelaporan.BagianNarasi.RENCANA_TINDAK_LANJUT;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Cek angka" on texts: copied from another quarter, or left as they were. */
class CekNarasiTest {

    private final Skenario skenario = new Skenario();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pada Triwulan I tercapai 4 lembaga. | Triwulan I",
        "Realisasi tribulan 3 sudah baik | tribulan 3",
        "Capaian TW IV naik | TW IV",
        "Sampai triwulan iii berjalan | triwulan iii",
        "Capaian tahun 2022 adalah 80% | tahun 2022",
        "Triwulan III dan IV belum | Triwulan III dan IV"})
    void teks_yang_hanya_menyebut_masa_lain_dipertanyakan(String teks, String sebutan) {
        List<Ketidaksesuaian> beda = cek(MASA, ANALISIS, teks);

        assertThat(beda).singleElement().satisfies(satu -> {
            assertThat(satu.sel()).isEqualTo("narasi/analisis");
            assertThat(satu.tercetak()).isEqualTo(sebutan);
            assertThat(satu.seharusnya()).isEqualTo("Triwulan II 2023");
            assertThat(satu.tingkat()).isEqualTo(TingkatKetidaksesuaian.PERIKSA);
            assertThat(satu.pesan()).isEqualTo("Evaluasi dan analisis menyebut \"" + sebutan + "\", laporan ini Triwulan II 2023.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Triwulan II lebih baik daripada triwulan I.",
        "Naik dari 4 (triwulan I) menjadi 9 (tw 2).",
        "Pada triwulan I dan II tercapai 9 lembaga.",
        "Triwulan I s.d. II berjalan baik.",
        "Triwulan I sampai dengan triwulan II berjalan baik.",
        "Renstra tahun 2018-2023 menargetkan 12 desa.",
        "Tahun 2022 tercapai 80%, tahun 2023 sudah 90%.",
        "Triwulan ini berjalan baik.", "Ada 4 lembaga dan 2022 warga.", "Artriwulan I tidak ada."})
    void teks_yang_menyebut_masa_ini_juga_atau_tidak_menyebut_masa_tidak_dipertanyakan(String teks) {
        assertThat(cek(MASA, ANALISIS, teks)).isEmpty();
    }

    @Test
    void rencana_tindak_lanjut_boleh_menyebut_triwulan_berikutnya() {
        assertThat(cek(MASA, RENCANA_TINDAK_LANJUT, "Sosialisasi pada triwulan III.")).isEmpty();
        assertThat(cek(new Triwulan(2023, 4), RENCANA_TINDAK_LANJUT, "Sosialisasi pada triwulan I tahun 2024.")).isEmpty();
        assertThat(cek(MASA, RENCANA_TINDAK_LANJUT, "Sosialisasi pada triwulan I.")).hasSize(1);
        assertThat(cek(MASA, ANALISIS, "Sosialisasi pada triwulan III.")).hasSize(1);
    }

    @Test
    void triwulan_dan_tahun_yang_keliru_dipertanyakan_masing_masing_sekali() {
        List<Ketidaksesuaian> beda = cek(MASA, ANALISIS, "Triwulan I tahun 2022, lalu triwulan IV tahun 2021.");

        assertThat(beda).extracting(Ketidaksesuaian::tercetak).containsExactly("Triwulan I", "tahun 2022");
    }

    @Test
    void teks_yang_sama_persis_dengan_triwulan_lalu_dipertanyakan() {
        LaporanKinerja lalu = laporan(new Triwulan(2023, 1), ANALISIS, "Berjalan  baik\nsekali.");

        List<Ketidaksesuaian> beda = new CekLaporan().uji(lembar(laporan(MASA, ANALISIS, "Berjalan baik sekali."), lalu));

        assertThat(beda).extracting(Ketidaksesuaian::pesan).containsExactly("Evaluasi dan analisis sama persis dengan Triwulan I 2023.");
    }

    @Test
    void beberapa_bagian_yang_sama_persis_menjadi_satu_catatan() {
        LaporanKinerja lalu = skenario.laporan(skenario.kasi, new Triwulan(2023, 1));
        LaporanKinerja kini = skenario.laporan(skenario.kasi, MASA);
        for (LaporanKinerja satu : List.of(lalu, kini)) {
            satu.tulis(isian().narasi(ANALISIS, "Berjalan baik.").narasi(BagianNarasi.UPAYA, "Monitoring.").narasi(BagianNarasi.PENUTUP, "Demikian.").jadi(),
                    skenario.pelakuKasi, KINI);
        }

        assertThat(new CekLaporan().uji(lembar(kini, lalu))).singleElement().satisfies(satu -> {
            assertThat(satu.sel()).isEqualTo("narasi");
            assertThat(satu.pesan()).isEqualTo("Evaluasi dan analisis, Upaya mengatasi hambatan, dan Penutup sama persis dengan Triwulan I 2023.");
        });
    }

    @Test
    void teks_yang_kosong_di_kedua_triwulan_bukan_salinan() {
        assertThat(new CekLaporan().uji(lembar(skenario.laporan(skenario.kasi, MASA), skenario.laporan(skenario.kasi, new Triwulan(2023, 1))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Pilkades dilaksanakan pada TW III.", "Pelatihan dijadwalkan pada triwulan III.", "Pengadaan akan selesai s.d. Triwulan IV.",
        "Pilkades direncanakan tahun 2024.", "Realisasi meningkat dibandingkan Triwulan I.", "Jumlahnya naik dari keadaan triwulan I."})
    void rencana_dan_perbandingan_boleh_menyebut_masa_lain(String teks) {
        assertThat(cek(MASA, ANALISIS, teks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pelatihan dijadwalkan pada triwulan III. Capaian TW IV sudah baik.|TW IV", "Sosialisasi telah dilaksanakan pada triwulan III.|triwulan III",
        "Realisasi akan dibahas. Pada Triwulan I tercapai 4 lembaga.|Triwulan I"})
    void kata_rencana_hanya_menerangkan_kalimatnya_sendiri(String teks, String disebut) {
        assertThat(cek(MASA, ANALISIS, teks)).extracting(Ketidaksesuaian::tercetak).containsExactly(disebut);
    }

    @Test
    void teks_yang_diperbarui_atau_berada_di_bagian_lain_tidak_dipertanyakan() {
        LaporanKinerja lalu = laporan(new Triwulan(2023, 1), ANALISIS, "Berjalan baik.");

        assertThat(new CekLaporan().uji(lembar(laporan(MASA, ANALISIS, "Berjalan sangat baik."), lalu))).isEmpty();
        assertThat(new CekLaporan().uji(lembar(laporan(MASA, BagianNarasi.PENUTUP, "Berjalan baik."), lalu))).isEmpty();
    }

    private List<Ketidaksesuaian> cek(Triwulan masa, BagianNarasi bagian, String teks) {
        return new CekLaporan().uji(lembar(laporan(masa, bagian, teks)));
    }

    private LaporanKinerja laporan(Triwulan masa, BagianNarasi bagian, String teks) {
        LaporanKinerja laporan = skenario.laporan(skenario.kasi, masa);
        laporan.tulis(isian().narasi(bagian, teks).jadi(), skenario.pelakuKasi, KINI);
        return laporan;
    }
}
