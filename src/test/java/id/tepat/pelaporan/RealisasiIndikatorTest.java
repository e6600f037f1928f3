package id.tepat.pelaporan;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tepat.Skenario;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row of the grid, as it is typed. */
class RealisasiIndikatorTest {

    private final Skenario skenario = new Skenario();
    private final PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga"), indikator("Desa").rasio());
    private final IndikatorPerjanjian lembaga = perjanjian.indikator().get(0);
    private final IndikatorPerjanjian desa = perjanjian.indikator().get(1);
    private final LaporanKinerja laporan = skenario.laporan(perjanjian, MASA);

    @Test
    void isian_tersimpan_dengan_nama_penulisnya() {
        tulis(isian().realisasi(lembaga, "4").rasio(desa, "36", "62").evaluasi(desa, " 36 dari 62 desa "));

        assertThat(baris(lembaga).realisasi()).isEqualByComparingTo("4");
        assertThat(baris(desa).pembilang()).isEqualByComparingTo("36");
        assertThat(baris(desa).penyebut()).isEqualByComparingTo("62");
        assertThat(baris(desa).evaluasi()).isEqualTo("36 dari 62 desa");
        assertThat(laporan.pengubah().nama()).isEqualTo("Sari Wulandari");
        assertThat(laporan.pengubah().pada()).isEqualTo(KINI);
    }

    @Test
    void yang_tidak_disebut_tetap_dan_yang_dikosongkan_hilang() {
        tulis(isian().rasio(desa, "36", "62").keterangan(desa, "Tiga puluh enam"));

        tulis(isian().keterangan(desa, "  "));
        assertThat(baris(desa).pembilang()).isEqualByComparingTo("36");
        assertThat(baris(desa).keterangan()).isNull();

        tulis(isian().rasio(desa, null, "62"));
        assertThat(baris(desa).pembilang()).isNull();
        assertThat(baris(desa).penyebut()).isEqualByComparingTo("62");
    }

    @ParameterizedTest
    @CsvSource({"4.50000000, 4.5", "100.00000000, 100", "0.00000000, 0", "0.00000001, 0.00000001", "1E+3, 1000"})
    void angka_dibaca_kembali_seperti_ditulis(String ditulis, String dibaca) {
        tulis(isian().realisasi(lembaga, ditulis));

        assertThat(baris(lembaga).realisasi().toPlainString()).isEqualTo(dibaca);
        assertThat(baris(lembaga).realisasi().scale()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"-0.00000001, Angka tidak boleh negatif.", "1000000000000000000, Angka terlalu besar.",
        "0.000000001, Paling banyak 8 angka di belakang koma."})
    void angka_di_luar_batas_ditolak_dengan_sel_dan_alasannya(String nilai, String pesan) {
        assertThat(galat(isian().realisasi(lembaga, nilai)))
                .containsExactly(new GalatBidang("indikator/" + lembaga.id() + ".realisasi", pesan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999999999999", "999999999999999999.99999999", "0.100000000000"})
    void angka_sampai_batasnya_diterima(String nilai) {
        tulis(isian().realisasi(lembaga, nilai));

        assertThat(baris(lembaga).realisasi()).isEqualByComparingTo(nilai);
    }

    @Test
    void pembilang_dan_penyebut_juga_dibatasi() {
        assertThat(galat(isian().rasio(desa, "-1", "1e18"))).extracting(GalatBidang::sel)
                .containsExactly("indikator/" + desa.id() + ".pembilang", "indikator/" + desa.id() + ".penyebut");
    }

    @Test
    void indikator_rasio_tidak_menerima_realisasi_langsung() {
        assertThat(galat(isian().realisasi(desa, "58.06")))
                .containsExactly(new GalatBidang("indikator/" + desa.id() + ".realisasi", "Indikator ini diukur dengan pembilang dan penyebut."));
    }

    @Test
    void indikator_langsung_tidak_menerima_pembilang_atau_penyebut() {
        assertThat(galat(isian().rasio(lembaga, "1", null))).extracting(GalatBidang::pesan)
                .containsExactly("Indikator ini diukur langsung: isi realisasi.");
        assertThat(galat(isian().rasio(lembaga, null, "1"))).hasSize(1);
    }

    @Test
    void mengosongkan_kolom_yang_tidak_dipakai_tidak_salah() {
        tulis(isian().rasio(lembaga, null, null).realisasi(desa, null));

        assertThat(baris(lembaga).pembilang()).isNull();
        assertThat(baris(desa).realisasi()).isNull();
    }

    @Test
    void indikator_yang_bukan_bagian_laporan_ditolak() {
        PerjanjianKinerja lain = skenario.perjanjian(skenario.camat, indikator("Lain"));

        assertThat(galat(isian().realisasi(lain.indikator().get(0), "1"))).extracting(GalatBidang::pesan)
                .containsExactly("Indikator ini bukan bagian dari laporan.");
    }

    @Test
    void satu_isian_salah_tidak_menyimpan_apa_pun() {
        IsianLaporan campuran = isian().realisasi(lembaga, "4").rasio(desa, "-1", "62").narasi(BagianNarasi.ANALISIS, "Baik").jadi();

        assertThatThrownBy(() -> laporan.tulis(campuran, skenario.pelakuKasi, KINI)).isInstanceOf(TidakSah.class);

        assertThat(baris(lembaga).realisasi()).isNull();
        assertThat(laporan.narasi()).isEmpty();
        assertThat(laporan.pengubah().nama()).isEqualTo("Tepat (otomatis)");
    }

    @Test
    void tidak_ada_realisasi_tanpa_alasan_belum_lengkap() {
        tulis(isian().realisasi(lembaga, "4").tidakAdaRealisasi(desa, " "));

        assertThat(laporan.kekurangan())
                .containsExactly(new GalatBidang("indikator/" + desa.id() + ".keterangan", "Tulis alasan mengapa tidak ada realisasi."));
    }

    @Test
    void tidak_ada_realisasi_yang_dicabut_menagih_angkanya_lagi() {
        tulis(isian().realisasi(lembaga, "4").tidakAdaRealisasi(desa, "Digeser"));
        assertThat(laporan.kekurangan()).isEmpty();

        tulis(isian().adaRealisasi(desa));

        assertThat(laporan.kekurangan()).extracting(GalatBidang::pesan).containsExactly("Pembilang belum diisi.", "Penyebut belum diisi.");
    }

    @Test
    void realisasi_nol_adalah_realisasi() {
        tulis(isian().realisasi(lembaga, "0").rasio(desa, "0", "0"));

        assertThat(laporan.kekurangan()).isEmpty();
    }

    @Test
    void narasi_dirapikan_dan_yang_kosong_dihapus() {
        tulis(isian().narasi(BagianNarasi.ANALISIS, "  Baik  ").narasi(BagianNarasi.PENUTUP, "Sekian"));

        tulis(isian().narasi(BagianNarasi.PENUTUP, "\n ").narasi(BagianNarasi.UPAYA, null));

        assertThat(laporan.narasi()).containsOnlyKeys(BagianNarasi.ANALISIS).containsEntry(BagianNarasi.ANALISIS, "Baik");
    }

    @Test
    void baris_baru_dari_peramban_mana_pun_disimpan_sama() {
        tulis(isian().narasi(BagianNarasi.UPAYA, "Rapat\r\nKunjungan\rSurat\nSelesai").keterangan(lembaga, "Satu\r\nDua"));

        assertThat(laporan.narasi()).containsEntry(BagianNarasi.UPAYA, "Rapat\nKunjungan\nSurat\nSelesai");
        assertThat(baris(lembaga).keterangan()).isEqualTo("Satu\nDua");
    }

    private void tulis(IsianBuatan isian) {
        laporan.tulis(isian.jadi(), skenario.pelakuKasi, KINI);
    }

    private List<GalatBidang> galat(IsianBuatan isian) {
        return catchThrowableOfType(TidakSah.class, () -> tulis(isian)).galat();
    }

    private RealisasiIndikator baris(IndikatorPerjanjian satu) {
        return laporan.realisasi().stream().filter(baris -> baris.indikator() == satu).findFirst().orElseThrow();
    }
}
