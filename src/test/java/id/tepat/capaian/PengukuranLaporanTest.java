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
import id.tepat.pengaturan.SkalaBerlaku;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.DasarPredikat;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.pengukuran.RumusTurun;
import id.tepat.pengukuran.SkalaBawaan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report's numbers, over the quarters of its year, by the kabupaten's rules. */
class PengukuranLaporanTest {

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
        assertThat(satu.penilaian().utama().teks()).isEqualTo("100,00%");
        assertThat(satu.penilaian().lainnya().teks()).isEqualTo("20,00%");
        assertThat(tiga.capaianTriwulan()).isNull();
        assertThat(tiga.predikat()).isNull();
        assertThat(tiga.penilaian().utama().teks()).isEqualTo("20,00%");
    }

    @Test
    void tanpa_target_triwulan_predikat_baru_ada_pada_triwulan_terakhir_kecuali_menurut_setelan_tahun() {
        PerjanjianKinerja tanpa = perjanjian(indikator("Lembaga").target("10").diakumulasi(CaraAkumulasi.POSISI_AKHIR));

        assertThat(ukur(langsung(tanpa, 3, "8")).predikat()).isNull();
        assertThat(ukur(langsung(tanpa, 4, "8")).predikat()).isEqualTo("Tinggi");
        assertThat(ukurMenurut(DasarPredikat.TAHUN, langsung(tanpa, 3, "8")).predikat()).isEqualTo("Tinggi");
    }

    @Test
    void setelan_tahun_berlaku_untuk_semua_baris_juga_yang_bertarget_triwulan() {
        PerjanjianKinerja dengan = perjanjian(indikator("Lembaga").target("10").targetTriwulan("2", "5", "8", "10").diakumulasi(CaraAkumulasi.POSISI_AKHIR));

        BarisCapaian baris = ukurMenurut(DasarPredikat.TAHUN, langsung(dengan, 2, "5"));

        assertThat(baris.penilaian().utama().teks()).isEqualTo("50,00%");
        assertThat(baris.predikat()).isEqualTo("Sangat Rendah");
        assertThat(baris.penilaian().lainnya().teks()).isEqualTo("100,00%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "0|0|1|1|0|Belum dijadwalkan (Triwulan III)", "-|-|-|1|0|Belum dijadwalkan (Triwulan IV)", "-|0|-|1|0|Belum dijadwalkan (Triwulan IV)",
        "0|0|1|1|1|-", "1|1|1|1|0|-", "1|0|1|1|0|-", "-|-|-|-|0|-", "0|0|0|0|0|-"})
    void baris_yang_baru_dijadwalkan_kemudian_dan_belum_dikerjakan_tidak_berpredikat(String satu, String dua, String tiga, String empat, String nilai, String jadwal) {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Pilkades").target("1").targetTriwulan(satu, dua, tiga, empat).diakumulasi(CaraAkumulasi.POSISI_AKHIR));

        for (DasarPredikat dasar : DasarPredikat.values()) {
            BarisCapaian baris = ukurMenurut(dasar, langsung(perjanjian, 2, nilai));
            assertThat(baris.penilaian().jadwal()).isEqualTo(jadwal);
            if (jadwal != null) {
                assertThat(baris.predikat()).isNull();
                assertThat(baris.capaianTriwulan()).isNull();
                assertThat(baris.penilaian().utama().teks()).isEqualTo("0,00%");
            }
        }
    }

    @Test
    void yang_dikerjakan_sebelum_dijadwalkan_tampak_terhadap_tahun() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Pilkades").target("1").targetTriwulan("0", "0", "1", "1"));

        BarisCapaian baris = ukur(langsung(perjanjian, 2, "1"));

        assertThat(baris.penilaian().utama().teks()).isEqualTo("100,00%");
        assertThat(baris.predikat()).isNull();
    }

    @Test
    void pembilang_dan_penyebut_dapat_sama_sama_dijumlahkan() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Surat selesai").rasio().target("100").diakumulasi(CaraAkumulasi.JUMLAH_KEDUANYA));

        BarisCapaian baris = ukur(rasio(perjanjian, 2, "72", "90"), rasio(perjanjian, 1, "90", "100"));

        assertThat(baris.capaian().teks()).isEqualTo("85,26%");
        assertThat(baris.akumulasi().terbentuk()).isEqualTo("90 dari 100 (TW I) + 72 dari 90 (TW II) = 162 dari 190");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "JUMLAH|3 (TW I) + 6 (TW II) = 9", "POSISI_AKHIR|-", "RATA_RATA|rata-rata 3 (TW I), 6 (TW II) = 4,5", "MAKSIMUM|tertinggi dari 3 (TW I), 6 (TW II) = 6"})
    void jumlah_ditunjukkan_bagaimana_terbentuk(CaraAkumulasi cara, String terbentuk) {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Lembaga").target("20").diakumulasi(cara));

        assertThat(ukur(langsung(perjanjian, 2, "6"), langsung(perjanjian, 1, "3")).akumulasi().terbentuk()).isEqualTo(terbentuk);
        assertThat(ukur(langsung(perjanjian, 2, "6")).akumulasi().terbentuk()).isNull();
    }

    @Test
    void jumlah_rasio_ditunjukkan_atas_penyebut_setahun() {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Kebutuhan").rasio().target("100"));

        assertThat(ukur(rasio(perjanjian, 2, "44", "126"), rasio(perjanjian, 1, "48", "126")).akumulasi().terbentuk())
                .isEqualTo("48 (TW I) + 44 (TW II) = 92 dari 126");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "JUMLAH|3|6|12|-|Di sini ditulis nilai Triwulan II saja, dan 6 tampak seperti nilai s.d. Triwulan II. Bila begitu, tulis 3: 6 dikurangi 3 sebelumnya. Benar 6?",
        "JUMLAH|3|3|12|-|-", "JUMLAH|3|6|30|-|-", "JUMLAH|3|2|12|-|-", "JUMLAH|0|6|12|-|-", "JUMLAH|3|6|12|9|-", "JUMLAH|3|9|12|-|-",
        "POSISI_AKHIR|5|3|12|-|Di sini ditulis nilai s.d. Triwulan II, dan 3 tampak seperti Triwulan II saja. Bila begitu, tulis 8: 5 sebelumnya ditambah 3. Benar 3?",
        "POSISI_AKHIR|5|5|12|-|-", "POSISI_AKHIR|5|20|12|-|-", "RATA_RATA|3|6|12|-|-", "MAKSIMUM|6|3|12|-|-"})
    void nilai_yang_tampak_seperti_cara_lain_ditanyakan(CaraAkumulasi cara, String lalu, String kini, String target, String targetTriwulan, String pertanyaan) {
        PerjanjianKinerja perjanjian = perjanjian(indikator("Lembaga").target(target).targetTriwulan(null, targetTriwulan, null, null).diakumulasi(cara));

        assertThat(ukur(langsung(perjanjian, 2, kini), langsung(perjanjian, 1, lalu)).tampakLain()).isEqualTo(pertanyaan);
        assertThat(ukur(langsung(perjanjian, 2, kini)).tampakLain()).isNull();
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

        BarisCapaian baris = ukur(langsung(perjanjian, 4, "83.719"));

        assertThat(baris.capaian().teks()).isEqualTo("90,999%");
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
        LaporanKinerja laporan = langsung(perjanjian, 4, "12.5");

        assertThat(ukur(laporan).capaian().nilai()).isEqualByComparingTo("75");
        assertThat(ukur(laporan).predikat()).isEqualTo("Sedang");
        BarisCapaian menurutLain = new PengukuranLaporan(new AturanPengukuran(RumusTurun.T_PER_R, DasarPredikat.TAHUN, new SkalaBerlaku("LKj", SkalaBawaan.JATIROTO.skala())), List.of(), TANPA_ANGGARAN).ukur(laporan).get(0);
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

        List<BarisCapaian> baris = new PengukuranLaporan(AturanPengukuran.BAWAAN, List.of(), tabel).ukur(laporan);

        assertThat(baris.get(0).biaya().pagu()).isEqualByComparingTo("400");
        assertThat(baris.get(0).biaya().realisasiAnggaran()).isEqualByComparingTo("40");
        assertThat(baris.get(0).biaya().serapan()).isEqualByComparingTo("10");
        assertThat(baris.get(0).biaya().selisih()).isEqualByComparingTo("70");
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

    private static BarisCapaian ukurMenurut(DasarPredikat dasar, LaporanKinerja laporan) {
        return new PengukuranLaporan(new AturanPengukuran(RumusTurun.DUA_T_MINUS_R, dasar, SkalaBerlaku.BAWAAN), List.of(), TANPA_ANGGARAN).ukur(laporan).get(0);
    }

    private static List<BarisCapaian> ukurSemua(LaporanKinerja laporan, LaporanKinerja... sebelumnya) {
        return new PengukuranLaporan(AturanPengukuran.BAWAAN, List.of(sebelumnya), TANPA_ANGGARAN).ukur(laporan);
    }
}
