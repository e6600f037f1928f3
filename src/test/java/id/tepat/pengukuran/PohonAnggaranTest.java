package id.tepat.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tepat.pengukuran.PohonAnggaran.Baris;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PohonAnggaranTest {

    @Test
    void pos_yang_menjadi_induk_bagi_dirinya_sendiri_ditolak() {
        List<Baris> lingkaran = List.of(baris("a", "c", "1", "1"), baris("b", "a", "1", "1"), baris("c", "b", "1", "1"));

        assertThatIllegalArgumentException().isThrownBy(() -> new PohonAnggaran(lingkaran)).withMessageContaining("dirinya sendiri");
    }

    @Test
    void pos_ganda_ditolak() {
        List<Baris> ganda = List.of(baris("a", null, "1", "1"), baris("a", null, "2", "2"));

        assertThatIllegalArgumentException().isThrownBy(() -> new PohonAnggaran(ganda)).withMessageContaining("a");
    }

    @Test
    void sisa_dan_serapan_program_dihitung_dari_kegiatannya() {
        PohonAnggaran pohon = new PohonAnggaran(List.of(baris("program", null, "0", "0"),
                baris("satu", "program", "150", "30"), baris("dua", "program", "50", "20")));

        PohonAnggaran.Subtotal jumlah = pohon.subtotal("program");

        assertThat(jumlah.pagu()).isEqualByComparingTo("200");
        assertThat(jumlah.sisa()).isEqualByComparingTo("150");
        assertThat(jumlah.serapan()).isEqualByComparingTo("25");
    }

    private static Baris baris(String id, String induk, String pagu, String realisasi) {
        return new Baris(id, induk, new BigDecimal(pagu), new BigDecimal(realisasi));
    }
}
