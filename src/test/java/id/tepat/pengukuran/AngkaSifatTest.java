package id.tepat.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import id.tepat.pengukuran.AngkaTercetak.Bentuk;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class AngkaSifatTest {

    @Property
    void angka_yang_ditulis_terbaca_kembali(@ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(4) BigDecimal nilai) {
        AngkaTercetak kembali = AngkaTercetak.baca(Angka.teks(nilai));

        assertThat(kembali.bentuk()).isEqualTo(Bentuk.BENAR);
        assertThat(kembali.nilai()).isEqualByComparingTo(nilai);
    }

    @Property
    void teks_apa_pun_tidak_menggagalkan_pembacaan(@ForAll String teks) {
        assertThat(AngkaTercetak.baca(teks).bentuk()).isNotNull();
        assertThat(AngkaTercetak.bacaRupiah(teks).bentuk()).isNotNull();
    }
}
