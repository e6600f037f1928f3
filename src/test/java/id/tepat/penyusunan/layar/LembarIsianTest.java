package id.tepat.penyusunan.layar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.capaian.Akumulasi;
import id.tepat.capaian.BarisCapaian;
import id.tepat.capaian.Penilaian;
import id.tepat.galat.GalatBidang;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.DasarPredikat;
import id.tepat.pengukuran.Polaritas;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.penyajian.TeksLalu;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is saved piece by piece, and never lost. */
class LembarIsianTest {

    private final List<GalatBidang> galat = new ArrayList<>();

    @Test
    void yang_tidak_diketik_tidak_dikirim() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));

        assertThat(LembarIsian.kosong(lembar.perubahan(galat))).isTrue();
    }

    @Test
    void angka_indonesia_diterima_dan_hanya_yang_berubah_dikirim() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));
        lembar.getBaris().get(0).setRealisasi("1.250,5");

        IsianLaporan isian = lembar.perubahan(galat);

        assertThat(galat).isEmpty();
        assertThat(isian.indikator()).hasSize(1);
        assertThat(isian.indikator().get(0).realisasi().nilai()).isEqualByComparingTo("1250.5");
        assertThat(isian.indikator().get(0).keterangan().ada()).isFalse();
        assertThat(isian.narasi()).isEmpty();
    }

    @Test
    void angka_yang_tidak_jelas_disebut_di_bidangnya_dan_yang_lain_tetap_tersimpan() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));
        lembar.getBaris().get(0).setRealisasi("2.000.0000");
        lembar.getBaris().get(0).setKeterangan("Sudah dihitung ulang");

        IsianLaporan isian = lembar.perubahan(galat);

        assertThat(galat).extracting(GalatBidang::sel).containsExactly("indikator/7.realisasi");
        assertThat(isian.indikator().get(0).realisasi().ada()).isFalse();
        assertThat(isian.indikator().get(0).keterangan().nilai()).isEqualTo("Sudah dihitung ulang");
        assertThat(lembar.getBaris().get(0).getRealisasi()).isEqualTo("2.000.0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "2.000.0000", "4,125", "Rp 5.000"})
    void hasil_di_samping_angka_yang_ditolak_kosong_sampai_angkanya_benar(String diketik) {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));
        BarisIsian baris = lembar.getBaris().get(0);
        baris.setRealisasi(diketik);

        lembar.perubahan(galat);
        lembar.tandai(galat);

        assertThat(baris.isTertolak()).isTrue();

        baris.setRealisasi("13");
        galat.clear();
        lembar.perubahan(galat);
        lembar.tandai(galat);

        assertThat(baris.isTertolak()).isFalse();
    }

    @Test
    void angka_yang_ditolak_aturan_laporan_juga_tidak_berhasil_dan_alasan_yang_kurang_bukan_penolakan() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));

        lembar.tandai(List.of(new GalatBidang("indikator/7.realisasi", "Angka tidak boleh negatif.")));
        assertThat(lembar.getBaris().get(0).isTertolak()).isTrue();

        lembar.tandai(List.of(new GalatBidang("indikator/7.keterangan", "Tulis alasan."), new GalatBidang("indikator/71.realisasi", "x")));
        assertThat(lembar.getBaris().get(0).isTertolak()).isFalse();
    }

    @Test
    void angka_tersimpan_yang_tidak_disentuh_tidak_ditanyakan() {
        LembarIsian lembar = new LembarIsian(rincian("4.125", "Baik", "Teks"));

        assertThat(lembar.getBaris().get(0).getRealisasi()).isEqualTo("4,125");
        assertThat(LembarIsian.kosong(lembar.perubahan(galat))).isTrue();
        assertThat(galat).isEmpty();
    }

    @Test
    void angka_yang_ditolak_tidak_menahan_yang_lain_di_barisnya() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));
        lembar.getBaris().get(0).setRealisasi("-5");
        lembar.getBaris().get(0).setKeterangan("Sudah dihitung ulang");

        IsianLaporan sisa = LembarIsian.tanpa(lembar.perubahan(galat),
                List.of(new GalatBidang("indikator/7.realisasi", "Angka tidak boleh negatif.")));

        assertThat(sisa.indikator()).singleElement().satisfies(baris -> {
            assertThat(baris.realisasi().ada()).isFalse();
            assertThat(baris.keterangan().nilai()).isEqualTo("Sudah dihitung ulang");
        });
        assertThat(LembarIsian.tanpa(lembar.perubahan(galat), List.of(new GalatBidang("indikator/7", "Indikator ini tidak ada."))).indikator()).isEmpty();
    }

    @Test
    void baris_yang_ditolak_tidak_menahan_uraian() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));
        lembar.getBaris().get(0).setRealisasi("-5");
        lembar.getNarasi().put(BagianNarasi.UPAYA, "Monitoring");
        IsianLaporan isian = lembar.perubahan(galat);

        IsianLaporan sisa = LembarIsian.tanpa(isian, List.of(new GalatBidang("indikator/7.realisasi", "Angka tidak boleh negatif.")));

        assertThat(sisa.indikator()).isEmpty();
        assertThat(sisa.narasi()).containsEntry(BagianNarasi.UPAYA, "Monitoring");
    }

    @Test
    void uraian_yang_dikosongkan_dihapus_dan_ganti_baris_peramban_bukan_perubahan() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Satu\nDua"));
        lembar.getNarasi().put(BagianNarasi.ANALISIS, "Satu\r\nDua");

        assertThat(LembarIsian.kosong(lembar.perubahan(galat))).isTrue();

        lembar.getNarasi().put(BagianNarasi.ANALISIS, " ");

        assertThat(lembar.perubahan(galat).narasi()).containsEntry(BagianNarasi.ANALISIS, null);
    }

    @Test
    void sesudah_didahului_orang_lain_ketikan_sendiri_tetap_ada_di_sampingnya() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));
        lembar.getBaris().get(0).setRealisasi("15");
        lembar.getNarasi().put(BagianNarasi.ANALISIS, "Tulisan saya");

        lembar.bandingkan(rincian("14", "Diubah orang lain", "Tulisan orang lain"));

        BarisIsian baris = lembar.getBaris().get(0);
        assertThat(baris.getRealisasi()).isEqualTo("14");
        assertThat(baris.getKeterangan()).isEqualTo("Diubah orang lain");
        assertThat(baris.getKetikanSaya()).containsOnly(Map.entry("realisasi", "15"));
        assertThat(lembar.getNarasi()).containsEntry(BagianNarasi.ANALISIS, "Tulisan orang lain");
        assertThat(lembar.getNarasiSaya()).containsOnly(Map.entry(BagianNarasi.ANALISIS, "Tulisan saya"));
        assertThat(LembarIsian.kosong(lembar.perubahan(galat))).isTrue();
    }

    @Test
    void melihat_isi_terbaru_dua_kali_tidak_menghilangkan_ketikan() {
        LembarIsian lembar = new LembarIsian(rincian("12", "Baik", "Teks"));
        lembar.getBaris().get(0).setEvaluasi("Evaluasi saya");
        lembar.getNarasi().put(BagianNarasi.ANALISIS, "Tulisan saya");

        lembar.bandingkan(rincian("14", "Baik", "Tulisan orang lain"));
        lembar.bandingkan(rincian("14", "Baik", "Tulisan orang lain"));

        assertThat(lembar.getBaris().get(0).getKetikanSaya()).containsOnly(Map.entry("evaluasi", "Evaluasi saya"));
        assertThat(lembar.getNarasiSaya()).containsOnly(Map.entry(BagianNarasi.ANALISIS, "Tulisan saya"));
    }

    private static RincianLaporan rincian(String realisasi, String keterangan, String analisis) {
        BarisCapaian baris = new BarisCapaian(7L, "Sasaran", "Jumlah laporan", "laporan", Polaritas.NAIK, false, null, null,
                BigDecimal.TEN, null, null, null, null, new BigDecimal(realisasi),
                new Akumulasi(CaraAkumulasi.POSISI_AKHIR, false, new Triwulan(2023, 2), List.of(), true),
                new Penilaian(new Capaian(null), null, DasarPredikat.TAHUN, null, null), false, keterangan, null, null);
        return new RincianLaporan(null, 1L, true, "Seseorang", null, null, List.of(baris), "Predikat …", null,
                Map.of(BagianNarasi.ANALISIS, analisis), List.of(), List.of(), List.of(), List.of(), TeksLalu.TIADA);
    }
}
