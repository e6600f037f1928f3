package id.tepat.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.tepat.pengukuran.AngkaTercetak.Bentuk;

class AngkaTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "36;BENAR;36", "58,06;BENAR;58.06", "2.017.461.467;BENAR;2017461467", "428.807.750,00;BENAR;428807750.00",
        "-;BENAR;0", "–;BENAR;0", "Rp 1.500;BENAR;1500", "Rp. 1.500,50;BENAR;1500.50", "58,06 %;BENAR;58.06", "-5,5;BENAR;-5.5",
        "(1.500);BENAR;-1500", "Rp1.500.000;BENAR;1500000", "IDR 1.500.000;BENAR;1500000", "Rp 1.500.000,-;BENAR;1500000", "Rpemda 5;BUKAN_ANGKA;", "1234567;BENAR;1234567", "007;BENAR;7",
        "85.32;TITIK_DESIMAL;85.32", "54.9;TITIK_DESIMAL;54.9", "0.125;TITIK_DESIMAL;0.125", "33.3333;TITIK_DESIMAL;33.3333",
        "13 Orang / Bulan;BERSATUAN;13", "1.500 ekor;BERSATUAN;1500",
        "1.188.626854;SALAH_FORMAT;1188626854", "1234.567.890;SALAH_FORMAT;1234567890", "2,104,137,463,00;SALAH_FORMAT;2104137463.00",
        "1,188,626;SALAH_FORMAT;1188626", "1,234.50;SALAH_FORMAT;1234.50", "1.188.626.00;SALAH_FORMAT;1188626.00",
        "2.000.0000;SALAH_FORMAT;", "2.00.000;SALAH_FORMAT;", "1..000;SALAH_FORMAT;", "58,;SALAH_FORMAT;", "1,2,3;SALAH_FORMAT;",
        "4 gedung dan 1 halaman;BUKAN_ANGKA;", "nihil;BUKAN_ANGKA;", "Rp;BUKAN_ANGKA;", "=1+1;BUKAN_ANGKA;", "'';KOSONG;", "'  ';KOSONG;"})
    void angka_dibaca_seperti_tercetak(String teks, Bentuk bentuk, BigDecimal nilai) {
        AngkaTercetak angka = AngkaTercetak.baca(teks);

        assertThat(angka.bentuk()).isEqualTo(bentuk);
        assertThat(angka.nilai()).isEqualTo(nilai);
    }

    @ParameterizedTest
    @CsvSource({"1.188626854, 1188626854", "2.0000, ", "1234.567, 1234567", "7731483.00, 7731483.00"})
    void titik_dalam_rupiah_memisahkan_ribuan(String teks, BigDecimal nilai) {
        assertThat(AngkaTercetak.bacaRupiah(teks).nilai()).isEqualTo(nilai);
    }

    @Test
    void banyaknya_desimal_tercetak_diketahui() {
        assertThat(AngkaTercetak.baca("25,00").desimal()).isEqualTo(2);
        assertThat(AngkaTercetak.baca("25").desimal()).isZero();
        assertThat(AngkaTercetak.baca("x").desimal()).isZero();
    }

    @Test
    void angka_sangat_panjang_tidak_dibaca() {
        assertThat(AngkaTercetak.baca("9".repeat(100_000)).bentuk()).isEqualTo(Bentuk.SALAH_FORMAT);
        assertThat(AngkaTercetak.baca("9.".repeat(100_000)).nilai()).isNull();
    }

    @Test
    void angka_ditulis_dalam_format_indonesia() {
        assertThat(Angka.persen(new BigDecimal("58.0645"))).isEqualTo("58,06%");
        assertThat(Angka.persen(new BigDecimal("84.185"))).isEqualTo("84,19%");
        assertThat(Angka.persen(null)).isEqualTo("tidak dapat dihitung");
        assertThat(Angka.rupiah(new BigDecimal("2017461467"))).isEqualTo("Rp 2.017.461.467");
        assertThat(Angka.rupiah(new BigDecimal("-1500.5"))).isEqualTo("-Rp 1.500,50");
        assertThat(Angka.teks(new BigDecimal("85.320"))).isEqualTo("85,32");
        assertThat(Angka.teks(new BigDecimal("1E+3"))).isEqualTo("1.000");
    }

    @Test
    void target_dapat_lebih_dari_satu_angka() {
        Target gedung = Target.baca("4 gedung dan 1 halaman");

        assertThat(gedung.bagian()).containsExactly(
                new Target.Bagian(new BigDecimal("4"), "gedung"), new Target.Bagian(new BigDecimal("1"), "halaman"));
        assertThat(gedung.angka()).isEmpty();
        assertThat(Target.baca("13 Orang / Bulan").bagian()).containsExactly(new Target.Bagian(new BigDecimal("13"), "Orang / Bulan"));
        assertThat(Target.baca("83,5%").angka()).contains(new BigDecimal("83.5"));
        assertThat(Target.baca("sesuai kebutuhan").bagian()).isEmpty();
    }
}
