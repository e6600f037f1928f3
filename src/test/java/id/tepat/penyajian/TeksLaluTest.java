package id.tepat.penyajian;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import org.junit.jupiter.api.Test;

/** Last quarter's text stands beside this quarter's; it never begins it. */
class TeksLaluTest {

    private final Skenario skenario = new Skenario();
    private final PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Jumlah lembaga").target("10"));
    private final IndikatorPerjanjian indikator = perjanjian.indikator().get(0);

    @Test
    void uraian_dan_evaluasi_triwulan_lalu_ada_di_samping_isiannya_dan_isiannya_tetap_kosong() {
        LaporanKinerja lalu = skenario.laporan(perjanjian, MASA.sebelumnya());
        lalu.tulis(isian().narasi(BagianNarasi.ANALISIS, "Berjalan baik.").evaluasi(indikator, "Sesuai rencana.").jadi(), skenario.pelakuKasi, KINI);
        LaporanKinerja kini = skenario.laporan(perjanjian, MASA);

        TeksLalu teks = TeksLalu.dari(lalu, kini);

        assertThat(teks.masa()).isEqualTo(MASA.sebelumnya());
        assertThat(teks.di("narasi/analisis")).isEqualTo("Berjalan baik.");
        assertThat(teks.di("indikator/" + indikator.id() + ".evaluasi")).isEqualTo("Sesuai rencana.");
        assertThat(teks.di("indikator/" + indikator.id() + ".keterangan")).isNull();
        assertThat(kini.narasi()).isEmpty();
    }

    @Test
    void teks_mengikuti_indikatornya_ke_pk_perubahan() {
        LaporanKinerja lalu = skenario.laporan(perjanjian, MASA.sebelumnya());
        lalu.tulis(isian().evaluasi(indikator, "Sesuai rencana.").jadi(), skenario.pelakuKasi, KINI);
        PerjanjianKinerja perubahan = skenario.perubahan(perjanjian, indikator("Jumlah lembaga").target("12"));

        TeksLalu teks = TeksLalu.dari(lalu, skenario.laporan(perubahan, MASA));

        assertThat(teks.di("indikator/" + perubahan.indikator().get(0).id() + ".evaluasi")).isEqualTo("Sesuai rencana.");
    }

    @Test
    void salinan_terlihat_sampai_kata_katanya_diubah() {
        LaporanKinerja lalu = skenario.laporan(perjanjian, MASA.sebelumnya());
        lalu.tulis(isian().narasi(BagianNarasi.UPAYA, "Monitoring\nsetiap bulan.").jadi(), skenario.pelakuKasi, KINI);

        TeksLalu teks = TeksLalu.dari(lalu, skenario.laporan(perjanjian, MASA));

        assertThat(teks.disalin("narasi/upaya", " Monitoring setiap  bulan. ")).isTrue();
        assertThat(teks.disalin("narasi/upaya", "Monitoring setiap pekan.")).isFalse();
        assertThat(teks.disalin("narasi/upaya", null)).isFalse();
        assertThat(teks.disalin("narasi/analisis", "Monitoring setiap bulan.")).isFalse();
        assertThat(TeksLalu.TIADA.disalin("narasi/upaya", "Monitoring setiap bulan.")).isFalse();
    }
}
