package id.tepat.perjanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsianPerjanjianTest {

    private final IsianPerjanjian isian = new IsianPerjanjian(null, List.of(
            new IsianSasaran(1L, "Satu", List.of(indikator(11L, "a"), indikator(12L, "b"))),
            new IsianSasaran(2L, "Dua", List.of())));

    @Test
    void sasaran_baru_ditambahkan_di_akhir() {
        assertThat(isian.denganSasaran(null, "Tiga").sasaran()).extracting(IsianSasaran::uraian).containsExactly("Satu", "Dua", "Tiga");
    }

    @Test
    void sasaran_yang_diperbaiki_tetap_di_tempatnya_dengan_indikatornya() {
        IsianPerjanjian baru = isian.denganSasaran(1L, "Satu diperbaiki");

        assertThat(baru.sasaran().get(0).uraian()).isEqualTo("Satu diperbaiki");
        assertThat(baru.sasaran().get(0).indikator()).hasSize(2);
    }

    @Test
    void indikator_diperbaiki_di_tempatnya_atau_ditambahkan_di_akhir() {
        IsianPerjanjian baru = isian.denganIndikator(1L, indikator(11L, "a diperbaiki")).denganIndikator(2L, indikator(null, "c"));

        assertThat(baru.sasaran().get(0).indikator()).extracting(IsianIndikator::nama).containsExactly("a diperbaiki", "b");
        assertThat(baru.sasaran().get(1).indikator()).extracting(IsianIndikator::nama).containsExactly("c");
    }

    @Test
    void yang_dihapus_tidak_ada_lagi() {
        assertThat(isian.tanpaIndikator(11L).sasaran().get(0).indikator()).extracting(IsianIndikator::nama).containsExactly("b");
        assertThat(isian.tanpaSasaran(1L).sasaran()).extracting(IsianSasaran::uraian).containsExactly("Dua");
    }

    private static IsianIndikator indikator(Long id, String nama) {
        return new IsianIndikator(id, nama, "Dokumen", null, false, null, null, null, null, null, null, null);
    }
}
