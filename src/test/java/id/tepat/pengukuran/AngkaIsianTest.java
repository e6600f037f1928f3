package id.tepat.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people type them into fields: official spellings are read, what can be read in two ways is asked about. */
class AngkaIsianTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Rp1.500.000;1500000", "Rp 1.500.000,-;1500000", "1.500.000,-;1500000", "Rp. 1.500.000,--;1500000", "IDR 1.500.000;1500000", "rp1.500.000,00;1500000.00",
        "1.500.000 rupiah;1500000", "350.000;350000", "Rp 350.000,-;350000", "428.807.750,25;428807750.25", "7731483.00;7731483.00", "1,500,000;1500000",
        "1 500 000;1500000", "1,5 miliar;1500000000", "Rp 1,5 juta;1500000", "350 ribu;350000", "0;0", "-Rp 1.500,50;-1500.50", "(1.500.000);-1500000"})
    void jumlah_uang_dibaca_seperti_ditulis_resmi(String teks, BigDecimal nilai) {
        assertThat(AngkaIsian.baca(teks, JenisAngka.RUPIAH)).isEqualTo(new AngkaIsian(teks, nilai, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "350,000;RUPIAH;350 atau 350.000", "350,125;RUPIAH;350,13 atau 350.125", "1.500 juta;RUPIAH;1.500.000 atau 1.500.000.000",
        "1,500;CACAH;1,5 atau 1.500", "4,125;CACAH;4,1250 atau 4.125", "84.185;NILAI;84,185 atau 84185", "1.500;PERSEN;1,5 atau 1500", "-4,125;CACAH;4,1250 atau 4.125"})
    void yang_dapat_berarti_dua_ditanyakan_dengan_kedua_bacaannya(String teks, JenisAngka jenis, String bacaan) {
        AngkaIsian angka = AngkaIsian.baca(teks, jenis);

        assertThat(angka.nilai()).isNull();
        assertThat(angka.keberatan()).isEqualTo("“" + teks + "” dapat berarti " + bacaan + "; tulis salah satunya.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "36;CACAH;36", "1.250;CACAH;1250", "1.250,5;CACAH;1250.5", "4,5;CACAH;4.5", "85.32;CACAH;85.32", "0,125;CACAH;0.125", "1234567;CACAH;1234567",
        "84,185;NILAI;84.185", "85.32;NILAI;85.32", "84185;NILAI;84185", "58,06%;PERSEN;58.06", "58,06 %;PERSEN;58.06", "50 persen;PERSEN;50", "33.3333;PERSEN;33.3333"})
    void angka_dibaca_menurut_jenis_kolomnya(String teks, JenisAngka jenis, BigDecimal nilai) {
        assertThat(AngkaIsian.baca(teks, jenis).nilai()).isEqualTo(nilai);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "50%|CACAH|“50%” adalah persentase, sedangkan yang ditulis di sini angkanya sendiri, misalnya 12.",
        "50%|RUPIAH|“50%” adalah persentase, sedangkan yang ditulis di sini jumlah rupiahnya.",
        "Rp 1.500|CACAH|“Rp 1.500” adalah jumlah uang, sedangkan yang ditulis di sini bukan rupiah.",
        "-|CACAH|“-” dapat berarti 0 atau belum ada; tulis 0, atau kosongkan.",
        "2.000.0000|CACAH|“2.000.0000” bukan angka yang jelas. Tulis seperti 1.250 atau 58,06.",
        "2.000.0000|RUPIAH|“2.000.0000” bukan jumlah rupiah yang jelas. Tulis seperti 8.505.000.",
        "1,5|RUPIAH|“1,5” bukan jumlah rupiah yang jelas. Tulis seperti 8.505.000.",
        "85.32|RUPIAH|“85.32” bukan jumlah rupiah yang jelas. Tulis seperti 8.505.000.",
        "1e6|RUPIAH|“1e6” bukan jumlah rupiah yang jelas. Tulis seperti 8.505.000.",
        "4 gedung|CACAH|“4 gedung” bukan angka yang jelas. Tulis seperti 1.250 atau 58,06.",
        "(5|CACAH|“(5” bukan angka yang jelas. Tulis seperti 1.250 atau 58,06."})
    void yang_bukan_angka_untuk_kolom_ini_ditolak_dengan_kata_biasa(String teks, JenisAngka jenis, String keberatan) {
        assertThat(AngkaIsian.baca(teks, jenis)).isEqualTo(new AngkaIsian(teks, null, keberatan));
    }

    @Test
    void yang_ikut_tersalin_dan_tak_tampak_tidak_mengganggu() {
        assertThat(AngkaIsian.baca("\u200B\uFEFF Rp\u00A01.500.000,-\u200F", JenisAngka.RUPIAH).nilai()).isEqualByComparingTo("1500000");
        assertThat(AngkaIsian.baca("1\u202F500\u202F000", JenisAngka.CACAH).nilai()).isEqualByComparingTo("1500000");
        assertThat(AngkaIsian.baca("\u200B", JenisAngka.CACAH).kosong()).isTrue();
        assertThat(AngkaIsian.baca(null, JenisAngka.CACAH).kosong()).isTrue();
        assertThat(AngkaIsian.baca("9".repeat(100_000), JenisAngka.CACAH).keberatan()).hasSizeLessThan(200);
    }

    @Test
    void angka_tersimpan_yang_dibiarkan_tidak_ditanyakan_lagi() {
        BigDecimal tersimpan = new BigDecimal("4.125");

        assertThat(AngkaIsian.baca("4,125", JenisAngka.CACAH, tersimpan).nilai()).isEqualTo(tersimpan);
        assertThat(AngkaIsian.baca("4,126", JenisAngka.CACAH, tersimpan).ditolak()).isTrue();
        assertThat(AngkaIsian.baca("", JenisAngka.CACAH, tersimpan).kosong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"%, PERSEN", "Persen, PERSEN", "prosentase, PERSEN", "Rupiah, RUPIAH", "Rp., RUPIAH", "Nilai, NILAI", "Indeks Kepuasan, NILAI", "Dokumen, CACAH",
        "Orang / Bulan, CACAH", "Rpemda, CACAH", ", CACAH"})
    void satuan_menentukan_jenis_angkanya(String satuan, JenisAngka jenis) {
        assertThat(JenisAngka.dari(satuan)).isEqualTo(jenis);
    }
}
