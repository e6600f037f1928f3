package id.tepat.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import id.tepat.organisasi.PerangkatDaerah;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RincianAnggaranTest {

    private final PerangkatDaerah kecamatan = new PerangkatDaerah("7.01.05", "Kecamatan Kedungjajang", 5, true);
    private final PosAnggaran program = pos(null, "7.01.03", null);
    private final PosAnggaran kegiatan = pos(program, "7.01.03.2.01", null);
    private final PosAnggaran pertama = pos(kegiatan, "7.01.03.2.01.01", "8505000");
    private final PosAnggaran kedua = pos(kegiatan, "7.01.03.2.01.0003", "161957800.50");

    @Test
    void pagu_induk_adalah_jumlah_pagu_anaknya() {
        RincianAnggaran rincian = new RincianAnggaran(List.of(kedua, pertama, kegiatan, program));

        assertThat(rincian.pagu(kegiatan)).isEqualByComparingTo("170462800.50");
        assertThat(rincian.pagu(program)).isEqualByComparingTo("170462800.50");
        assertThat(rincian.jumlah()).isEqualByComparingTo("170462800.50");
    }

    @Test
    void rincian_berurut_menurut_kode_induk_mendahului_anak() {
        RincianAnggaran rincian = new RincianAnggaran(List.of(kedua, pertama, kegiatan, program));

        assertThat(rincian.pos()).startsWith(program, kegiatan);
        assertThat(rincian.beranak(kegiatan)).isTrue();
        assertThat(rincian.beranak(pertama)).isFalse();
    }

    @Test
    void pos_yang_mendapat_anak_kehilangan_pagu_sendiri() {
        PosAnggaran induk = pos(program, "7.01.03.2.02", "1000");

        pos(induk, "7.01.03.2.02.01", "400");

        assertThat(induk.pagu()).isNull();
    }

    @Test
    void kode_di_bawah_induk_yang_salah_ditolak() {
        assertThatThrownBy(() -> pos(program, "7.01.06.2.01", null)).isInstanceOf(TidakSah.class).hasMessageContaining("7.01.06");
        assertThatThrownBy(() -> pos(null, "7.01.03.2.01", null)).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> pos(program, "7.01.04", null)).isInstanceOf(TidakSah.class);
    }

    @Test
    void pagu_negatif_atau_lebih_halus_dari_sen_ditolak() {
        assertThatThrownBy(() -> pos(kegiatan, "7.01.03.2.01.04", "-1")).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> pos(kegiatan, "7.01.03.2.01.04", "0.001")).isInstanceOf(TidakSah.class);
    }

    private PosAnggaran pos(PosAnggaran induk, String kode, String pagu) {
        return new PosAnggaran(kecamatan, 2023, induk, new KodeRekening(kode), "Pos " + kode, pagu == null ? null : new BigDecimal(pagu));
    }
}
