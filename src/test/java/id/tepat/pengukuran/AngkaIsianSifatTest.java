package id.tepat.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class AngkaIsianSifatTest {

    private static final Pattern BACAAN = Pattern.compile("berarti (\\S+) atau (\\S+);");

    @Property
    void rupiah_yang_ditulis_terbaca_kembali(@ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(2) BigDecimal nilai) {
        assertThat(AngkaIsian.baca(Angka.rupiah(nilai), JenisAngka.RUPIAH).nilai()).isEqualByComparingTo(nilai);
    }

    @Property
    void angka_yang_ditulis_terbaca_kembali_atau_ditanyakan(@ForAll @BigRange(min = "0", max = "10000000") @Scale(4) BigDecimal nilai, @ForAll JenisAngka jenis) {
        AngkaIsian kembali = AngkaIsian.baca(Angka.teks(nilai), jenis);

        if (!kembali.ditolak()) {
            assertThat(kembali.nilai()).isEqualByComparingTo(nilai);
        }
        assertThat(AngkaIsian.baca(Angka.teks(nilai), jenis, nilai).nilai()).isEqualByComparingTo(nilai);
    }

    @Property
    void satu_pemisah_di_depan_tiga_angka_hanya_punya_satu_bacaan_di_setiap_kolom(@ForAll @IntRange(min = 1, max = 999) int depan,
                                                                                 @ForAll @IntRange(min = 0, max = 999) int belakang, @ForAll JenisAngka jenis) {
        AngkaIsian titik = AngkaIsian.baca("%d.%03d".formatted(depan, belakang), jenis);
        AngkaIsian koma = AngkaIsian.baca("%d,%03d".formatted(depan, belakang), jenis);

        assertThat(titik.ditolak()).isNotEqualTo(koma.ditolak());
        if (!titik.ditolak()) {
            assertThat(titik.nilai()).isEqualByComparingTo(BigDecimal.valueOf(depan * 1000L + belakang));
        } else {
            assertThat(koma.nilai()).isEqualByComparingTo(BigDecimal.valueOf(depan * 1000L + belakang, 3));
        }
    }

    /** Whoever is asked finds both answers in the question, each of them taken as it stands there. */
    @Property
    void kedua_bacaan_dalam_pertanyaan_diterima_bila_ditulis_begitu(@ForAll @IntRange(min = 1, max = 999) int depan, @ForAll @IntRange(min = 0, max = 999) int belakang,
                                                                  @ForAll JenisAngka jenis, @ForAll boolean titik) {
        AngkaIsian angka = AngkaIsian.baca("%d%s%03d".formatted(depan, titik ? "." : ",", belakang), jenis);
        if (angka.ditolak()) {
            MatchResult bacaan = BACAAN.matcher(angka.keberatan()).results().findFirst().orElseThrow();
            assertThat(List.of(bacaan.group(1), bacaan.group(2))).allSatisfy(satu -> assertThat(AngkaIsian.baca(satu, jenis).ditolak()).isFalse());
            assertThat(AngkaIsian.baca(bacaan.group(2), jenis).nilai()).isEqualByComparingTo(BigDecimal.valueOf(depan * 1000L + belakang));
        }
    }

    @Property
    void teks_apa_pun_tidak_menggagalkan_pembacaan(@ForAll String teks, @ForAll JenisAngka jenis) {
        AngkaIsian angka = AngkaIsian.baca(teks, jenis);

        assertThat(angka.nilai() == null || angka.keberatan() == null).isTrue();
    }
}
