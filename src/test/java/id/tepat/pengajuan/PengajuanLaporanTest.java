package id.tepat.pengajuan;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.capaian.LembarBuatan;
import id.tepat.cekangka.LaporanTeruji;
import id.tepat.galat.GalatBidang;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.validasi.JenisKetidaksesuaian;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What disagrees does not lock anybody out: it is put right, or explained beside the number. */
class PengajuanLaporanTest {

    private final Skenario skenario = new Skenario();
    private final PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga"), indikator("Desa"));
    private final IndikatorPerjanjian lembaga = perjanjian.indikator().get(0);
    private final IndikatorPerjanjian desa = perjanjian.indikator().get(1);
    private final LaporanKinerja laporan = skenario.laporan(perjanjian, MASA);

    @Test
    void angka_yang_salah_menagih_keterangan_pada_indikatornya() {
        assertThat(galat(beda(lembaga, TingkatKetidaksesuaian.SALAH))).containsExactly(
                new GalatBidang("indikator/" + lembaga.id() + ".keterangan", "3 dan 5 berbeda. Perbaiki, atau jelaskan di sini."));
    }

    @Test
    void angka_salah_yang_dijelaskan_boleh_diajukan() {
        laporan.tulis(isian().keterangan(lembaga, "Dua lembaga bubar").jadi(), skenario.pelakuKasi, KINI);

        assertThat(galat(beda(lembaga, TingkatKetidaksesuaian.SALAH))).isEmpty();
    }

    @Test
    void penjelasan_pada_indikator_lain_tidak_cukup() {
        laporan.tulis(isian().keterangan(desa, "Semua desa").jadi(), skenario.pelakuKasi, KINI);

        assertThat(galat(beda(lembaga, TingkatKetidaksesuaian.SALAH), beda(desa, TingkatKetidaksesuaian.SALAH)))
                .extracting(GalatBidang::sel).containsExactly("indikator/" + lembaga.id() + ".keterangan");
    }

    @ParameterizedTest
    @EnumSource(value = TingkatKetidaksesuaian.class, mode = EnumSource.Mode.EXCLUDE, names = "SALAH")
    void yang_hanya_perlu_dilihat_lagi_tidak_menghalangi(TingkatKetidaksesuaian tingkat) {
        assertThat(galat(beda(lembaga, tingkat))).isEmpty();
    }

    @Test
    void mutu_angka_dihitung_dengan_yang_dijelaskan_di_antaranya() {
        laporan.tulis(isian().keterangan(lembaga, "Dua lembaga bubar").jadi(), skenario.pelakuKasi, KINI);

        assertThat(CekPengajuan.dari(teruji(beda(lembaga, TingkatKetidaksesuaian.SALAH), beda(desa, TingkatKetidaksesuaian.SALAH),
                beda(desa, TingkatKetidaksesuaian.PERIKSA), beda(desa, TingkatKetidaksesuaian.PEMBULATAN)))).isEqualTo(new CekPengajuan(2, 1, 1));
    }

    private List<GalatBidang> galat(Ketidaksesuaian... beda) {
        return PengajuanLaporan.belumDijelaskan(teruji(beda));
    }

    private LaporanTeruji teruji(Ketidaksesuaian... beda) {
        return new LaporanTeruji(LembarBuatan.lembar(laporan), List.of(beda));
    }

    private static Ketidaksesuaian beda(IndikatorPerjanjian satu, TingkatKetidaksesuaian tingkat) {
        return new Ketidaksesuaian("indikator/" + satu.id(), "realisasi", JenisKetidaksesuaian.NILAI_MENURUN, tingkat, "3", "5", "3 dan 5 berbeda.");
    }
}
