package id.tepat.perjanjian.layar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import org.junit.jupiter.api.Test;

/** Targets as they are typed, read as the satuan beside them says. */
class IndikatorFormTest {

    private final IndikatorForm form = new IndikatorForm();

    @Test
    void satuan_menentukan_bagaimana_target_dibaca() {
        form.setSatuan("%");
        form.setTarget("83%");
        assertThat(form.isian(null).target()).isEqualByComparingTo("83");

        form.setSatuan("Orang");
        form.setTarget("1.500");
        assertThat(form.isian(null).target()).isEqualByComparingTo("1500");
    }

    @Test
    void target_yang_tidak_dapat_dibaca_disebut_di_bidangnya_masing_masing() {
        form.setSatuan("Orang");
        form.setTarget("50%");
        form.getTriwulan()[1] = "1,500";

        assertThatThrownBy(() -> form.isian(null)).isInstanceOfSatisfying(TidakSah.class, salah ->
                assertThat(salah.galat()).extracting(GalatBidang::sel).containsExactly("target", "tw2"));
    }

    @Test
    void target_persentase_dari_rasio_boleh_bertanda_persen_apa_pun_satuannya() {
        form.setSatuan("Desa");
        form.setRasio(true);
        form.setTarget("83 %");

        assertThat(form.isian(null).target()).isEqualByComparingTo("83");
    }
}
