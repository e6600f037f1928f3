package id.tepat.perjanjian;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.perencanaan.KodeRekening;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perencanaan.RincianAnggaran;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnggaranPerjanjianTest {

    private final PerangkatDaerah kecamatan = new PerangkatDaerah("7.01.05", "Kecamatan Kedungjajang", 5, true);
    private final PosAnggaran program = pos(null, "7.01.03", null);
    private final PosAnggaran kegiatan = pos(program, "7.01.03.2.01", null);
    private final PosAnggaran musrenbang = pos(kegiatan, "7.01.03.2.01.01", "8505000");
    private final PosAnggaran posyandu = pos(kegiatan, "7.01.03.2.01.02", "161957800");
    private final PosAnggaran programLain = pos(null, "7.01.06", "304300000");
    private final RincianAnggaran rincian = new RincianAnggaran(List.of(program, kegiatan, musrenbang, posyandu, programLain));

    @Test
    void program_hanya_menghitung_pos_yang_disebut_indikator() {
        AnggaranPerjanjian anggaran = new AnggaranPerjanjian(rincian, List.of(musrenbang));

        assertThat(anggaran.baris()).extracting(AnggaranPerjanjian.Baris::pos).containsExactly(program, kegiatan, musrenbang);
        assertThat(anggaran.baris().get(0).pagu()).isEqualByComparingTo("8505000");
        assertThat(anggaran.jumlah()).isEqualByComparingTo("8505000");
    }

    @Test
    void pos_yang_disebut_bersama_induknya_dihitung_satu_kali() {
        AnggaranPerjanjian anggaran = new AnggaranPerjanjian(rincian, List.of(musrenbang, kegiatan, musrenbang));

        assertThat(anggaran.jumlah()).isEqualByComparingTo("170462800");
    }

    @Test
    void jumlah_meliputi_semua_program_yang_disebut() {
        AnggaranPerjanjian anggaran = new AnggaranPerjanjian(rincian, List.of(programLain, posyandu));

        assertThat(anggaran.jumlah()).isEqualByComparingTo("466257800");
    }

    @Test
    void tanpa_pos_jumlahnya_nol() {
        assertThat(new AnggaranPerjanjian(rincian, List.of()).jumlah()).isZero();
    }

    private PosAnggaran pos(PosAnggaran induk, String kode, String pagu) {
        return new PosAnggaran(kecamatan, 2023, induk, new KodeRekening(kode), "Pos " + kode, pagu == null ? null : new BigDecimal(pagu));
    }
}
