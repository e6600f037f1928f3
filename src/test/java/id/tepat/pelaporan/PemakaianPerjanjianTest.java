package id.tepat.pelaporan;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.Skenario;
import id.tepat.galat.Bentrok;
import id.tepat.pelaporan.LaporanBuatan.Keadaan;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report takes over the indicators of the Perjanjian Kinerja in force, and keeps what was typed for those that stay. */
class PemakaianPerjanjianTest {

    private final Skenario skenario = new Skenario();
    private final PerjanjianKinerja murni = skenario.perjanjian(skenario.kasi, indikator("Lembaga").target("10"), indikator("Desa").target("12"));
    private final LaporanKinerja laporan = skenario.laporan(murni, MASA);

    @Test
    void laporan_memuat_setiap_indikator_perjanjian_menurut_urutannya() {
        assertThat(laporan.perjanjian()).isSameAs(murni);
        assertThat(laporan.realisasi()).extracting(baris -> baris.indikator().nama()).containsExactly("Lembaga", "Desa");
        assertThat(laporan.realisasi()).extracting(RealisasiIndikator::urutan).containsExactly(1, 2);
    }

    @Test
    void perjanjian_yang_sama_dipakai_lagi_tidak_mengubah_isian() {
        laporan.tulis(isian().realisasi(murni.indikator().get(0), "4").jadi(), skenario.pelakuKasi, KINI);

        laporan.pakai(murni);

        assertThat(laporan.realisasi()).hasSize(2);
        assertThat(laporan.realisasi().get(0).realisasi()).isEqualByComparingTo("4");
    }

    @Test
    void perjanjian_perubahan_tetap_membawa_isian_indikator_yang_bertahan() {
        laporan.tulis(isian().realisasi(murni.indikator().get(1), "7").keterangan(murni.indikator().get(1), "Tujuh desa").jadi(),
                skenario.pelakuKasi, KINI);
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Lembaga").target("10"), indikator("Desa").target("15"));

        laporan.pakai(perubahan);

        RealisasiIndikator desa = laporan.realisasi().get(1);
        assertThat(desa.indikator().target()).isEqualByComparingTo("15");
        assertThat(desa.realisasi()).isEqualByComparingTo("7");
        assertThat(desa.keterangan()).isEqualTo("Tujuh desa");
    }

    @Test
    void apa_yang_menjadi_apa_dikatakan_kepada_yang_menyimpan_di_sampingnya() {
        Long lembaga = murni.indikator().get(0).id();
        Long desa = murni.indikator().get(1).id();
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Posyandu").baru(), indikator("Desa"));

        Map<Long, Long> pengganti = laporan.pakai(perubahan);

        assertThat(pengganti).containsOnlyKeys(desa).containsEntry(desa, perubahan.indikator().get(1).id());
        assertThat(perubahan.indikator().get(1).id()).isNotEqualTo(desa);
        assertThat(pengganti).doesNotContainKey(lembaga);
    }

    @Test
    void indikator_yang_hilang_dari_perjanjian_perubahan_hilang_dari_laporan() {
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Lembaga"));

        laporan.pakai(perubahan);

        assertThat(laporan.realisasi()).extracting(baris -> baris.indikator().id()).containsExactly(perubahan.indikator().get(0).id());
    }

    @Test
    void indikator_baru_berdiri_di_tempatnya_dan_masih_kosong() {
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Lembaga"), indikator("Desa"), indikator("Posyandu"));

        laporan.pakai(perubahan);

        assertThat(laporan.realisasi()).extracting(baris -> baris.indikator().nama()).containsExactly("Lembaga", "Desa", "Posyandu");
        assertThat(laporan.realisasi()).extracting(RealisasiIndikator::urutan).containsExactly(1, 2, 3);
        assertThat(laporan.realisasi().get(2).realisasi()).isNull();
    }

    @Test
    void indikator_baru_di_depan_menggeser_yang_bertahan() {
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Posyandu").baru(), indikator("Desa"));

        laporan.pakai(perubahan);

        assertThat(laporan.realisasi()).extracting(baris -> baris.indikator().nama()).containsExactly("Posyandu", "Desa");
        assertThat(laporan.realisasi()).extracting(RealisasiIndikator::urutan).containsExactly(1, 2);
    }

    @Test
    void angka_yang_diukur_dengan_cara_lain_tidak_terbawa_tetapi_keterangannya_ya() {
        IndikatorPerjanjian lembaga = murni.indikator().get(0);
        laporan.tulis(isian().realisasi(lembaga, "4").keterangan(lembaga, "Empat lembaga").jadi(), skenario.pelakuKasi, KINI);
        PerjanjianKinerja perubahan = skenario.perubahan(murni, indikator("Lembaga").rasio().target("80"), indikator("Desa"));

        laporan.pakai(perubahan);

        RealisasiIndikator baris = laporan.realisasi().get(0);
        assertThat(baris.realisasi()).isNull();
        assertThat(baris.keterangan()).isEqualTo("Empat lembaga");
    }

    @Test
    void laporan_yang_sedang_dijawab_tidak_berganti_perjanjian() {
        LaporanKinerja diajukan = new LaporanBuatan().sampai(Rantai.INDIVIDU, Keadaan.DIAJUKAN);

        assertThatThrownBy(() -> diajukan.pakai(murni)).isInstanceOf(Bentrok.class);

        assertThat(diajukan.perjanjian()).isNotSameAs(murni);
    }
}
