package id.tepat.akun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PercobaanMasukTest {

    private static final Instant KINI = Instant.parse("2026-11-21T08:00:00Z");
    private static final int BEBAS = 5;

    private final PercobaanMasuk percobaan = new PercobaanMasuk("kunci", KINI);

    @Test
    void empat_percobaan_belum_mengunci_dan_yang_kelima_mengunci_satu_menit() {
        coba(4, KINI);
        assertThat(percobaan.sisaKunci(KINI)).isZero();

        coba(1, KINI);

        assertThat(percobaan.sisaKunci(KINI)).isEqualTo(Duration.ofMinutes(1));
        assertThat(percobaan.sisaKunci(KINI.plusSeconds(60))).isZero();
    }

    @Test
    void kunci_bertambah_lama_tetapi_tidak_lebih_dari_seperempat_jam() {
        coba(6, KINI);
        assertThat(percobaan.sisaKunci(KINI)).isEqualTo(Duration.ofMinutes(2));

        coba(1, KINI);
        assertThat(percobaan.sisaKunci(KINI)).isEqualTo(Duration.ofMinutes(4));

        coba(50, KINI);
        assertThat(percobaan.sisaKunci(KINI)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void setengah_jam_tanpa_percobaan_melupakan_semuanya() {
        coba(9, KINI);
        Instant nanti = KINI.plus(Duration.ofMinutes(31));

        coba(1, nanti);

        assertThat(percobaan.sisaKunci(nanti)).isZero();
    }

    @Test
    void percobaan_yang_ternyata_benar_tidak_dihitung() {
        coba(5, KINI);

        percobaan.batalkanSatu(BEBAS);

        assertThat(percobaan.sisaKunci(KINI)).isZero();
    }

    @Test
    void pesannya_menyebut_menit_dibulatkan_ke_atas() {
        assertThat(new TerlaluBanyakPercobaan(Duration.ofSeconds(61))).hasMessage("Terlalu banyak percobaan. Coba lagi dalam 2 menit.");
        assertThat(new TerlaluBanyakPercobaan(Duration.ofMillis(10))).hasMessage("Terlalu banyak percobaan. Coba lagi dalam 1 menit.");
        assertThat(new TerlaluBanyakPercobaan(Duration.ofMillis(10)).status()).isEqualTo(429);
    }

    private void coba(int kali, Instant saat) {
        for (int ke = 0; ke < kali; ke++) {
            percobaan.hitung(saat, BEBAS);
        }
    }
}
