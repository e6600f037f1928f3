package id.tepat.cekangka;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.capaian.LembarBuatan.lembar;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.anggaran.BarisAnggaran;
import id.tepat.anggaran.TabelAnggaran;
import id.tepat.capaian.LembarUkur;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianBuatan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.validasi.JenisKetidaksesuaian;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Cek angka" on numbers: what a report says against its Perjanjian Kinerja, its budget and the quarter before. */
class CekLaporanTest {

    private final Skenario skenario = new Skenario();

    @Test
    void laporan_yang_serasi_tidak_dicatat_apa_pun() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga"), indikator("Desa").rasio().target("80"));
        LaporanKinerja laporan = laporan(perjanjian, 2, isian().realisasi(satu(perjanjian), "4")
                .rasio(perjanjian.indikator().get(1), "9", "12").narasi(BagianNarasi.ANALISIS, "Triwulan II 2023 berjalan baik."));

        assertThat(cek(lembar(laporan))).isEmpty();
    }

    @Test
    void laporan_tanpa_perjanjian_atau_tanpa_isian_tidak_menggagalkan_pengecekan() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga").diakumulasi(CaraAkumulasi.POSISI_AKHIR));
        LaporanKinerja lalu = skenario.laporan(perjanjian, new Triwulan(2023, 1));

        assertThat(cek(lembar(skenario.laporan(skenario.kasi, new Triwulan(2023, 2))))).isEmpty();
        assertThat(cek(lembar(skenario.laporan(perjanjian, new Triwulan(2023, 2)), lalu))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"JUMLAH, 3, false", "POSISI_AKHIR, 3, true", "POSISI_AKHIR, 5, false", "POSISI_AKHIR, 6, false", "MAKSIMUM, 3, false"})
    void posisi_yang_turun_dari_triwulan_lalu_disebut_kedua_nilainya(CaraAkumulasi cara, String kini, boolean disebut) {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga").diakumulasi(cara));
        LaporanKinerja lalu = laporan(perjanjian, 1, isian().realisasi(satu(perjanjian), "5"));
        LaporanKinerja laporan = laporan(perjanjian, 2, isian().realisasi(satu(perjanjian), kini));

        List<Ketidaksesuaian> beda = cek(lembar(laporan, lalu));

        assertThat(beda).hasSize(disebut ? 1 : 0).allSatisfy(salah -> {
            assertThat(salah.sel()).isEqualTo("indikator/" + satu(perjanjian).id());
            assertThat(salah.bidang()).isEqualTo("realisasi");
            assertThat(salah.tingkat()).isEqualTo(TingkatKetidaksesuaian.SALAH);
            assertThat(salah.pesan()).isEqualTo("Nilai s.d. triwulan ini 3, triwulan lalu sudah 5; cek keduanya.");
        });
    }

    @Test
    void indikator_yang_lebih_rendah_lebih_baik_boleh_turun() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Konflik").turun().diakumulasi(CaraAkumulasi.POSISI_AKHIR));
        LaporanKinerja lalu = laporan(perjanjian, 1, isian().realisasi(satu(perjanjian), "5"));

        assertThat(cek(lembar(laporan(perjanjian, 2, isian().realisasi(satu(perjanjian), "3")), lalu))).isEmpty();
    }

    @Test
    void persentase_boleh_turun_selama_pembilangnya_tidak() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Desa").rasio().target("80").diakumulasi(CaraAkumulasi.POSISI_AKHIR));
        LaporanKinerja lalu = laporan(perjanjian, 1, isian().rasio(satu(perjanjian), "9", "10"));

        assertThat(cek(lembar(laporan(perjanjian, 2, isian().rasio(satu(perjanjian), "9", "12")), lalu))).isEmpty();
        assertThat(cek(lembar(laporan(perjanjian, 2, isian().rasio(satu(perjanjian), "8", "8")), lalu)))
                .extracting(Ketidaksesuaian::bidang).containsExactly("pembilang");
    }

    @Test
    void nilai_lalu_ditemukan_juga_melalui_perjanjian_perubahan() {
        PerjanjianKinerja murni = skenario.perjanjian(skenario.kasi, indikator("Lembaga").diakumulasi(CaraAkumulasi.POSISI_AKHIR));
        LaporanKinerja lalu = laporan(murni, 1, isian().realisasi(satu(murni), "5"));
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Lembaga").diakumulasi(CaraAkumulasi.POSISI_AKHIR));

        assertThat(cek(lembar(laporan(perubahan, 2, isian().realisasi(satu(perubahan), "3")), lalu))).hasSize(1);
    }

    @Test
    void triwulan_yang_dibebaskan_tanpa_realisasi_atau_bukan_tepat_sebelumnya_tidak_dibandingkan() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga").diakumulasi(CaraAkumulasi.POSISI_AKHIR));
        LaporanKinerja laporan = laporan(perjanjian, 2, isian().realisasi(satu(perjanjian), "3"));
        LaporanKinerja bebas = laporan(perjanjian, 1, isian().realisasi(satu(perjanjian), "5"));
        bebas.bebaskan("Jabatan lowong", skenario.verifikator, KINI);
        LaporanKinerja tanpa = laporan(perjanjian, 1, isian().realisasi(satu(perjanjian), "5").tidakAdaRealisasi(satu(perjanjian), "Ditunda"));
        LaporanKinerja satu = laporan(perjanjian, 1, isian().realisasi(satu(perjanjian), "5"));
        LaporanKinerja tiga = laporan(perjanjian, 3, isian().realisasi(satu(perjanjian), "3"));

        assertThat(cek(lembar(laporan, bebas))).isEmpty();
        assertThat(cek(lembar(laporan, tanpa))).isEmpty();
        assertThat(cek(lembar(tiga, satu))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.01, false", "20, false", "20.01, true"})
    void capaian_nol_atau_di_atas_dua_ratus_persen_memerlukan_keterangan(String realisasi, boolean disebut) {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga").target("10"));
        LaporanKinerja laporan = laporan(perjanjian, 1, isian().realisasi(satu(perjanjian), realisasi));

        assertThat(cek(lembar(laporan))).extracting(Ketidaksesuaian::jenis)
                .isEqualTo(disebut ? List.of(JenisKetidaksesuaian.CAPAIAN_JANGGAL) : List.of());

        laporan.tulis(isian().keterangan(satu(perjanjian), "Ada program pusat").jadi(), skenario.pelakuKasi, KINI);
        assertThat(cek(lembar(laporan))).isEmpty();
    }

    @Test
    void yang_belum_dijadwalkan_tidak_ditanyakan_mengapa_nol() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Pilkades").target("1").targetTriwulan("0", "0", "1", "1"));

        assertThat(cek(lembar(laporan(perjanjian, 2, isian().realisasi(satu(perjanjian), "0"))))).isEmpty();
        assertThat(cek(lembar(laporan(perjanjian, 3, isian().realisasi(satu(perjanjian), "0"))))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "1000.01, true"})
    void belanja_yang_melebihi_pagu_disebut_dalam_rupiah(String belanja, boolean disebut) {
        PosAnggaran pos = skenario.pos(null, "7.01.01", "1000");
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga").dibiayai(pos));
        LaporanKinerja laporan = laporan(perjanjian, 1, isian().realisasi(satu(perjanjian), "4"));
        TabelAnggaran tabel = new TabelAnggaran(1, "Tono", List.of(new BarisAnggaran(pos.id(), null, "7.01.01", "Program", "PROGRAM",
                new BigDecimal("1000"), new BigDecimal(belanja), null, true)), null);

        assertThat(cek(lembar(laporan, tabel))).extracting(Ketidaksesuaian::pesan).isEqualTo(
                disebut ? List.of("Realisasi anggaran Rp 1.000,01 melebihi pagu Rp 1.000; cek keduanya.") : List.of());
    }

    @Test
    void indikator_perjanjian_yang_tidak_dilaporkan_disebut_namanya() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga"));
        LaporanKinerja laporan = laporan(perjanjian, 1, isian().realisasi(satu(perjanjian), "4"));
        PerjanjianKinerja perubahan = skenario.perubahan(perjanjian, indikator("Lembaga").baru());
        setelahPerjanjianBerganti(laporan, perubahan);

        assertThat(cek(lembar(laporan))).extracting(Ketidaksesuaian::seharusnya).containsExactly("Lembaga");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Desa di Kecamatan Gucialit aktif|Kecamatan Gucialit", "KECAMATAN GUCIALIT aktif|KECAMATAN GUCIALIT", "Desa di KECAMATAN  Kedungjajang aktif|",
        "Bersama Kecamatan Ranuyoso, Kecamatan Kedungjajang membina desa|", "fasilitasi kecamatan yang ditindaklanjuti|", "Koordinasi Kecamatan Serta Kelurahan|",
        "Kasi Pelayanan Umum telah melayani|Kasi Pelayanan", "Bersama Sekretaris Kecamatan|"})
    void teks_yang_menyebut_hanya_unit_atau_jabatan_lain_mungkin_salinan(String teks, String disebut) {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga"));
        LaporanKinerja laporan = laporan(perjanjian, 2, isian().realisasi(satu(perjanjian), "4").narasi(BagianNarasi.PENUTUP, teks));

        assertThat(cek(lembar(laporan))).extracting(Ketidaksesuaian::tercetak).isEqualTo(disebut == null ? List.of() : List.of(disebut));
    }

    /** As a database could hold it, though no verb leads there. */
    private static void setelahPerjanjianBerganti(LaporanKinerja laporan, PerjanjianKinerja baru) {
        try {
            var bidang = LaporanKinerja.class.getDeclaredField("perjanjian");
            bidang.setAccessible(true);
            bidang.set(laporan, baru);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private LaporanKinerja laporan(PerjanjianKinerja perjanjian, int triwulan, IsianBuatan isian) {
        LaporanKinerja laporan = skenario.laporan(perjanjian, new Triwulan(Skenario.TAHUN, triwulan));
        laporan.tulis(isian.jadi(), skenario.pelakuKasi, KINI);
        return laporan;
    }

    private static IndikatorPerjanjian satu(PerjanjianKinerja perjanjian) {
        return perjanjian.indikator().get(0);
    }

    private static List<Ketidaksesuaian> cek(LembarUkur lembar) {
        return new CekLaporan().uji(lembar);
    }
}
