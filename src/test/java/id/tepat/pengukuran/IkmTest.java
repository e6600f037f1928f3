package id.tepat.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IkmTest {

    @Test
    void IKM_setahun_adalah_rata_rata_empat_triwulan() {
        Ikm setahun = Ikm.rataRata(Stream.of("81.25", "89.51", "83.84", "82.14").map(nilai -> new Ikm(new BigDecimal(nilai))).toList());

        assertThat(setahun.nilai()).isEqualByComparingTo("84.185");
        assertThat(setahun.dibulatkan()).isEqualTo("84.19");
        assertThat(setahun.mutu()).isEqualTo(MutuPelayanan.B);
    }

    @Test
    void sembilan_unsur_berbobot_sama() {
        assertThat(Ikm.dariUnsur(Collections.nCopies(9, BigDecimal.valueOf(4))).nilai()).isEqualByComparingTo("100");
        assertThat(Ikm.dariUnsur(Collections.nCopies(9, BigDecimal.ONE)).mutu()).isEqualTo(MutuPelayanan.D);
        assertThatIllegalArgumentException().isThrownBy(() -> Ikm.dariUnsur(List.of(BigDecimal.ONE)));
        assertThatIllegalArgumentException().isThrownBy(() -> Ikm.dariUnsur(Collections.nCopies(9, BigDecimal.TEN)));
    }

    @ParameterizedTest
    @CsvSource({"25, D", "64.99, D", "64.995, C", "65, C", "76.60, C", "76.604, C", "76.605, B", "88.30, B", "88.305, A", "88.31, A", "100, A"})
    void mutu_pelayanan_setelah_dibulatkan(BigDecimal nilai, MutuPelayanan mutu) {
        assertThat(new Ikm(nilai).mutu()).isEqualTo(mutu);
    }
}
