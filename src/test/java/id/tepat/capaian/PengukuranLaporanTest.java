package id.tepat.capaian;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.IndikatorBuatan;
import id.tepat.Skenario;
import id.tepat.anggaran.BarisAnggaran;
import id.tepat.anggaran.TabelAnggaran;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.pengukuran.RumusTurun;
import id.tepat.pengukuran.SkalaBawaan;
import id.tepat.pengukuran.SkalaPredikat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report's numbers, over the quarters of its year, by the kabupaten's rules. */
class PengukuranLaporanTest {

    private static final SkalaPredikat SKALA = SkalaBawaan.PERMENDAGRI_86_2017.skala();
    private static final TabelAnggaran TANPA_ANGGARAN = new TabelAnggaran(0, null, List.of(), null);

    private final Skenario skenario = new Skenario();

    @Test
    void rasio_dijumlahkan_pembilangnya_atas_penyebut_setahun() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("RT rumah sehat").rasio().target("100"));

        BarisCapaian baris = ukur(rasio(perjanjian, 2, "44", "126"), rasio(perjanjian, 1, "48", "126"));

        assertThat(baris.capaian().teks()).isEqualTo("73,02%");
        assertThat(baris.sampaiTriwulan()).isEqualByComparingTo(new BigDecimal("9200").divide(new BigDecimal("126"), MathContext.DECIMAL128));
        assertThat(baris.realisasi()).isBetween(new BigDecimal("34.92"), new BigDecimal("34.93"));
        assertThat(baris.triwulanLalu()).isBetween(new BigDecimal("38.09"), new BigDecimal("38.10"));
    }

    @ParameterizedTest
    @CsvSource({"JUMLAH, 12", "POSISI_AKHIR, 5", "RATA_RATA, 4", "MAKSIMUM, 5"})
    void cara_akumulasi_menentukan_nilai_sampai_triwulan(CaraAkumulasi cara, String sampai) {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Lembaga").target("10").diakumulasi(cara));

        BarisCapaian baris = ukur(langsung(perjanjian, 3, "5"), langsung(perjanjian, 1, "3"), langsung(perjanjian, 2, "4"));

        assertThat(baris.sampaiTriwulan()).isEqualByComparingTo(sampai);
        assertThat(baris.realisasi()).isEqualByComparingTo("5");
    }

    @Test
    void predikat_mengikuti_target_triwulan_bila_ada() {
        PerjanjianKinerja dengan = perjanjian(indikator("Lembaga").target("10").targetTriwulan("2", "5", null, "10"));

        BarisCapaian satu = ukur(langsung(dengan, 1, "2"));
        BarisCapaian tiga = ukur(langsung(dengan, 3, "2"));

        assertThat(satu.capaian().nilai()).isEqualByComparingTo("20");
        assertThat(satu.capaianTriwulan().nilai()).isEqualByComparingTo("100");
        assertThat(satu.predikat()).isEqualTo("Sangat Tinggi");
        assertThat(tiga.capaianTriwulan()).isNull();
        assertThat(tiga.predikat()).isEqualTo("Sangat Rendah");
    }

    @Test
    void target_triwulan_dibandingkan_dengan_jumlah_sampai_triwulan_itu() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Lembaga").target("10").targetTriwulan("2", "5", "8", "10"));

        BarisCapaian dua = ukur(langsung(perjanjian, 2, "3"), langsung(perjanjian, 1, "2"));

        assertThat(dua.targetTriwulan()).isEqualByComparingTo("5");
        assertThat(dua.capaianTriwulan().nilai()).isEqualByComparingTo("100");
    }

    @Test
    void predikat_diambil_dari_nilai_sebelum_dibulatkan() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Nilai").target("92").diakumulasi(CaraAkumulasi.POSISI_AKHIR));

        BarisCapaian baris = ukur(langsung(perjanjian, 1, "83.719"));

        assertThat(baris.capaian().teks()).isEqualTo("91,00%");
        assertThat(baris.predikat()).isEqualTo("Tinggi");
    }

    @Test
    void triwulan_tanpa_realisasi_tidak_ikut_dihitung() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Nilai").target("100").diakumulasi(CaraAkumulasi.RATA_RATA));
        LaporanKinerja satu = langsung(perjanjian, 1, "80");
        LaporanKinerja dua = langsung(perjanjian, 2, "10");
        dua.tulis(isian().tidakAdaRealisasi(perjanjian.indikator().get(0), "Survei ditunda").jadi(), skenario.pelakuKasi, KINI);

        BarisCapaian baris = ukur(dua, satu);
        BarisCapaian tiga = ukur(langsung(perjanjian, 3, "90"), satu, dua);

        assertThat(baris.realisasi()).isNull();
        assertThat(baris.sampaiTriwulan()).isEqualByComparingTo("80");
        assertThat(tiga.sampaiTriwulan()).isEqualByComparingTo("85");
        assertThat(tiga.triwulanLalu()).isNull();
    }

    @Test
    void baris_yang_belum_diisi_belum_bercapaian_walau_triwulan_lalu_ada_nilainya() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Lembaga").target("10"));

        BarisCapaian baris = ukur(skenario.laporan(perjanjian, masa(2)), langsung(perjanjian, 1, "5"));

        assertThat(baris.triwulanLalu()).isEqualByComparingTo("5");
        assertThat(baris.sampaiTriwulan()).isNull();
        assertThat(baris.predikat()).isNull();
    }

    @Test
    void laporan_yang_dibebaskan_tidak_ikut_dihitung() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Lembaga").target("10"));
        LaporanKinerja bebas = langsung(perjanjian, 1, "3");
        bebas.bebaskan("Jabatan lowong", skenario.verifikator, KINI);

        BarisCapaian baris = ukur(langsung(perjanjian, 2, "4"), bebas);

        assertThat(baris.sampaiTriwulan()).isEqualByComparingTo("4");
        assertThat(baris.triwulanLalu()).isNull();
    }

    @Test
    void baris_kosong_tidak_dapat_dihitung_dan_tidak_berpredikat() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Lembaga"), indikator("Desa").rasio());
        LaporanKinerja laporan = skenario.laporan(perjanjian, masa(1));
        laporan.tulis(isian().rasio(perjanjian.indikator().get(1), "3", null).jadi(), skenario.pelakuKasi, KINI);

        List<BarisCapaian> baris = ukurSemua(laporan);

        assertThat(baris).allSatisfy(satu -> {
            assertThat(satu.realisasi()).isNull();
            assertThat(satu.sampaiTriwulan()).isNull();
            assertThat(satu.capaian().dapatDihitung()).isFalse();
            assertThat(satu.predikat()).isNull();
        });
    }

    @Test
    void target_nol_atau_penyebut_nol_tidak_dapat_dihitung() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Konflik").target("0"), indikator("Desa").rasio());
        LaporanKinerja laporan = skenario.laporan(perjanjian, masa(1));
        laporan.tulis(isian().realisasi(perjanjian.indikator().get(0), "3").rasio(perjanjian.indikator().get(1), "0", "0").jadi(),
                skenario.pelakuKasi, KINI);

        List<BarisCapaian> baris = ukurSemua(laporan);

        assertThat(baris).extracting(satu -> satu.capaian().nilai()).containsOnlyNulls();
        assertThat(baris).extracting(BarisCapaian::predikat).containsOnlyNulls();
        assertThat(baris.get(0).realisasi()).isEqualByComparingTo("3");
        assertThat(baris.get(1).realisasi()).isNull();
    }

    @Test
    void rumus_turun_mengikuti_pengaturan_kabupaten() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Waktu layanan").target("10").turun());
        LaporanKinerja laporan = langsung(perjanjian, 1, "12.5");

        assertThat(ukur(laporan).capaian().nilai()).isEqualByComparingTo("75");
        assertThat(ukur(laporan).predikat()).isEqualTo("Sedang");
        BarisCapaian menurutLain = new PengukuranLaporan(RumusTurun.T_PER_R, SkalaBawaan.JATIROTO.skala(), List.of(), TANPA_ANGGARAN).ukur(laporan).get(0);
        assertThat(menurutLain.capaian().nilai()).isEqualByComparingTo("80");
        assertThat(menurutLain.predikat()).isEqualTo("Baik");
    }

    @Test
    void perjanjian_perubahan_menemukan_indikator_asalnya_melewati_setiap_perubahan() {
        PerjanjianKinerja murni = perjanjian(indikator("Lembaga").target("10"));
        LaporanKinerja satu = langsung(murni, 1, "2");
        PerjanjianKinerja pertama = skenario.perubahan(murni, indikator("Lembaga").target("12"));
        LaporanKinerja dua = langsung(pertama, 2, "3");
        PerjanjianKinerja kedua = skenario.perubahan(pertama, indikator("Lembaga").target("15"));
        LaporanKinerja tiga = langsung(kedua, 3, "4");

        assertThat(ukur(dua, satu).sampaiTriwulan()).isEqualByComparingTo("5");
        assertThat(ukur(tiga, satu, dua).sampaiTriwulan()).isEqualByComparingTo("9");
        assertThat(ukur(tiga, satu, dua).capaian().nilai()).isEqualByComparingTo("60");
        assertThat(ukur(tiga, satu, dua).triwulanLalu()).isEqualByComparingTo("3");
    }

    @Test
    void indikator_baru_pada_perjanjian_perubahan_mulai_dari_nol() {
        PerjanjianKinerja murni = perjanjian(indikator("Lembaga"));
        LaporanKinerja satu = langsung(murni, 1, "2");
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Lembaga"), indikator("Posyandu"));
        LaporanKinerja dua = skenario.laporan(perubahan, masa(2));
        dua.tulis(isian().realisasi(perubahan.indikator().get(0), "1").realisasi(perubahan.indikator().get(1), "6").jadi(),
                skenario.pelakuKasi, KINI);

        List<BarisCapaian> baris = ukurSemua(dua, satu);

        assertThat(baris.get(0).sampaiTriwulan()).isEqualByComparingTo("3");
        assertThat(baris.get(1).sampaiTriwulan()).isEqualByComparingTo("6");
        assertThat(baris.get(1).triwulanLalu()).isNull();
    }

    @Test
    void triwulan_yang_diukur_dengan_cara_lain_tidak_dijumlahkan() {
        PerjanjianKinerja murni = perjanjian(indikator("Desa").target("12"));
        LaporanKinerja satu = langsung(murni, 1, "5");
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Desa").rasio().target("80"));

        BarisCapaian baris = ukur(rasio(perubahan, 2, "9", "12"), satu);

        assertThat(baris.sampaiTriwulan()).isEqualByComparingTo("75");
    }

    @Test
    void biaya_adalah_jumlah_pos_yang_membiayai_indikator() {
        PosAnggaran satu = skenario.pos(null, "7.01.01", null);
        PosAnggaran dua = skenario.pos(null, "7.01.02", null);
        PerjanjianKinerja perjanjian = perjanjian(indikator("Lembaga").target("10").dibiayai(satu, dua), indikator("Desa"));
        LaporanKinerja laporan = langsung(perjanjian, 1, "8");
        TabelAnggaran tabel = new TabelAnggaran(1, "Tono", List.of(baris(satu, "100", "40"), baris(dua, "300", null)), null);

        List<BarisCapaian> baris = new PengukuranLaporan(RumusTurun.DUA_T_MINUS_R, SKALA, List.of(), tabel).ukur(laporan);

        assertThat(baris.get(0).biaya().pagu()).isEqualByComparingTo("400");
        assertThat(baris.get(0).biaya().realisasiAnggaran()).isEqualByComparingTo("40");
        assertThat(baris.get(0).biaya().serapan()).isEqualByComparingTo("10");
        assertThat(baris.get(0).biaya().efisiensi()).isEqualByComparingTo("70");
        assertThat(baris.get(1).biaya()).isNull();
    }

    private static BarisAnggaran baris(PosAnggaran pos, String pagu, String realisasi) {
        return new BarisAnggaran(pos.id(), null, pos.kode().nilai(), pos.nama(), "PROGRAM", new BigDecimal(pagu),
                realisasi == null ? null : new BigDecimal(realisasi), null, true);
    }

    private PerjanjianKinerja perjanjian(IndikatorBuatan... indikator) {
        return skenario.perjanjian(skenario.kasi, indikator);
    }

    private LaporanKinerja langsung(PerjanjianKinerja perjanjian, int triwulan, String nilai) {
        LaporanKinerja laporan = skenario.laporan(perjanjian, masa(triwulan));
        laporan.tulis(isian().realisasi(perjanjian.indikator().get(0), nilai).jadi(), skenario.pelakuKasi, KINI);
        return laporan;
    }

    private LaporanKinerja rasio(PerjanjianKinerja perjanjian, int triwulan, String pembilang, String penyebut) {
        LaporanKinerja laporan = skenario.laporan(perjanjian, masa(triwulan));
        laporan.tulis(isian().rasio(perjanjian.indikator().get(0), pembilang, penyebut).jadi(), skenario.pelakuKasi, KINI);
        return laporan;
    }

    private static Triwulan masa(int triwulan) {
        return new Triwulan(Skenario.TAHUN, triwulan);
    }

    private static BarisCapaian ukur(LaporanKinerja laporan, LaporanKinerja... sebelumnya) {
        return ukurSemua(laporan, sebelumnya).get(0);
    }

    private static List<BarisCapaian> ukurSemua(LaporanKinerja laporan, LaporanKinerja... sebelumnya) {
        return new PengukuranLaporan(RumusTurun.DUA_T_MINUS_R, SKALA, List.of(sebelumnya), TANPA_ANGGARAN).ukur(laporan);
    }
}
