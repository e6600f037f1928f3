package id.tepat.cekangka;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.capaian.LembarBuatan.lembar;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianBuatan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Cek angka" on numbers and predikat words in sentences: faskor 36 of 62 against 85 %, and 8 of 10 lembaga (target 9 by Triwulan II). */
class CekUraianTest {

    private final Skenario skenario = new Skenario();
    private final PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi,
            indikator("Faskor").rasio().target("85").targetTriwulan("25", "55", "70", "85").diakumulasi(CaraAkumulasi.POSISI_AKHIR),
            indikator("Lembaga").target("10").targetTriwulan("4", "9", "9", "10").diakumulasi(CaraAkumulasi.POSISI_AKHIR));

    @Test
    void angka_yang_tertukar_letaknya_disebut_bersama_angka_di_tabel() {
        assertThat(evaluasi("Persentase faskor terealisasi 58,60 % dari target.")).singleElement().satisfies(satu -> {
            assertThat(satu.sel()).isEqualTo("indikator/" + perjanjian.indikator().get(0).id());
            assertThat(satu.bidang()).isEqualTo("evaluasi");
            assertThat(satu.tingkat()).isEqualTo(TingkatKetidaksesuaian.SALAH);
            assertThat(satu.pesan()).isEqualTo("Evaluasi menulis 58,60%, di tabel realisasi 58,06%; cek keduanya.");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Capaiannya 69,94%.|Evaluasi menulis 69,94%, di tabel capaian 68,31%; cek keduanya.",
        "Capaian baru mencapai 40%.|Evaluasi menulis 40%, di tabel capaian 68,31%; cek keduanya.",
        "Dari target 95% terealisasi 58,06%.|Evaluasi menulis 95%, di tabel target 85,00%; cek keduanya.",
        "Terealisasi 63 dari 62 faskor.|Evaluasi menulis 63 dari 62, di tabel 36 dari 62; cek keduanya.",
        "Hasilnya 59,2 persen.|Evaluasi menulis 59,2%, di tabel realisasi 58,06%; cek keduanya."})
    void angka_yang_tidak_ada_di_tabel_disebut_dengan_yang_dimaksud(String kalimat, String pesan) {
        assertThat(evaluasi(kalimat)).extracting(Ketidaksesuaian::pesan).containsExactly(pesan);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sampai dengan Triwulan II Tahun 2023, persentase faskor terealisasi 58,06% (36 dari 62 faskor) dari target tahunan 85%, sehingga capaiannya 68,31%.",
        "Terealisasi 58% dari target 85%.", "Capaian terhadap target triwulan 105,57%.", "Capaian 68,3 persen.", "Terealisasi 58,07%.",
        "Masih kurang 26,94% dari target 85%.", "Capaian lembaga 80,00%.", "Sebanyak 90% warga hadir.", "Sebanyak 12 dari 36 dokumen.",
        "Capaian Tahun 2022 sebesar 95,45%.", "Target Triwulan III sebesar 70%.", "Capaian ditargetkan naik s.d. Triwulan IV menjadi 85,5%."})
    void angka_yang_ada_di_tabel_atau_tentang_hal_lain_tidak_dipertanyakan(String kalimat) {
        assertThat(evaluasi(kalimat)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Terealisasi 5 satuan dari target 10 satuan.|Evaluasi menulis 5 satuan, di tabel realisasi 8; cek keduanya.", "Terealisasi 8 satuan dari target 10 satuan.|-",
        "Tercapai 8 satuan, kurang 2 satuan.|-", "Tersedia 5 satuan cadangan.|-", "Realisasi Triwulan I sebanyak 5 satuan.|-"})
    void banyaknya_dalam_kalimat_tentang_realisasi_dicocokkan(String kalimat, String pesan) {
        assertThat(cek(dasar().evaluasi(perjanjian.indikator().get(1), kalimat))).extracting(Ketidaksesuaian::pesan)
                .isEqualTo(pesan == null ? List.of() : List.of(pesan));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Capaian faskor 68,13%.|Evaluasi dan analisis menulis 68,13%, di tabel capaian 68,31%; cek keduanya.",
        "Capaian kinerja 69,94%.|Evaluasi dan analisis menulis 69,94%, di tabel capaian 68,31%; cek keduanya.",
        "Sebanyak 69% warga hadir.|-", "Capaian 68,31% dan 80,00%.|-"})
    void dalam_uraian_laporan_hanya_yang_disebut_capaian_atau_tertukar_yang_dipertanyakan(String kalimat, String pesan) {
        List<Ketidaksesuaian> beda = cek(dasar().narasi(BagianNarasi.ANALISIS, kalimat));

        assertThat(beda).extracting(Ketidaksesuaian::pesan).isEqualTo(pesan == null ? List.of() : List.of(pesan));
        assertThat(beda).extracting(Ketidaksesuaian::tingkat).doesNotContain(TingkatKetidaksesuaian.SALAH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Capaiannya 68,31% (Tinggi).|Tinggi", "Capaiannya 68,31% (Sedang).|-", "Capaian 68,31% dinilai rendah.|rendah", "Termasuk kategori Tinggi.|Tinggi",
        "Termasuk kategori Sangat Tinggi.|-", "Partisipasi warga tinggi.|-", "Terealisasi 58,06%, capaiannya 68,31% (Sedang).|-", "Capaiannya 68,31% \"Sangat Tinggi\".|Sangat Tinggi"})
    void kata_predikat_dicocokkan_dengan_angka_di_sampingnya_atau_predikat_barisnya(String kalimat, String disebut) {
        assertThat(evaluasi(kalimat)).extracting(Ketidaksesuaian::tercetak).isEqualTo(disebut == null ? List.of() : List.of(disebut));
    }

    @Test
    void nilai_triwulan_sebelumnya_dan_tambahannya_juga_dikenal() {
        PerjanjianKinerja jumlah = skenario.perjanjian(skenario.kasi, indikator("Kebutuhan").rasio().target("100"));
        LaporanKinerja lalu = laporan(jumlah, 1, isian().rasio(jumlah.indikator().get(0), "48", "126"));
        LaporanKinerja kini = laporan(jumlah, 2, isian().rasio(jumlah.indikator().get(0), "44", "126").evaluasi(jumlah.indikator().get(0),
                "Bertambah 34,92% menjadi 73,02%, semula 38,10%. Terealisasi 44 dari 126, seluruhnya 92 dari 126."));

        assertThat(new CekLaporan().uji(lembar(kini, lalu))).isEmpty();
    }

    private List<Ketidaksesuaian> evaluasi(String kalimat) {
        return cek(dasar().evaluasi(perjanjian.indikator().get(0), kalimat));
    }

    private IsianBuatan dasar() {
        return isian().rasio(perjanjian.indikator().get(0), "36", "62").realisasi(perjanjian.indikator().get(1), "8");
    }

    private List<Ketidaksesuaian> cek(IsianBuatan isian) {
        return new CekLaporan().uji(lembar(laporan(perjanjian, MASA.nomor(), isian)));
    }

    private LaporanKinerja laporan(PerjanjianKinerja satu, int triwulan, IsianBuatan isian) {
        LaporanKinerja laporan = skenario.laporan(satu, new Triwulan(Skenario.TAHUN, triwulan));
        laporan.tulis(isian.jadi(), skenario.pelakuKasi, KINI);
        return laporan;
    }
}
