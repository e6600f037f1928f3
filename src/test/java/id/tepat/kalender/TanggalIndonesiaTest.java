package id.tepat.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TanggalIndonesiaTest {

    private static final LocalDate SENIN = LocalDate.of(2023, 7, 3);
    private static final Instant PAGI = Instant.parse("2023-07-03T01:05:59Z");

    @Test
    void tanggal_ditulis_dengan_nama_hari_dan_bulan_indonesia() {
        assertThat(TanggalIndonesia.hari(SENIN)).isEqualTo("Senin 3 Jul 2023");
        assertThat(TanggalIndonesia.pendek(SENIN)).isEqualTo("3 Jul 2023");
        assertThat(TanggalIndonesia.panjang(SENIN)).isEqualTo("3 Juli 2023");
        assertThat(TanggalIndonesia.panjang(LocalDate.of(2023, 12, 31))).isEqualTo("31 Desember 2023");
    }

    @Test
    void waktu_ditulis_menurut_zonanya() {
        assertThat(TanggalIndonesia.waktu(PAGI, ZoneId.of("Asia/Jakarta"))).isEqualTo("Senin 3 Jul 2023 08.05 WIB");
        assertThat(TanggalIndonesia.waktu(PAGI, ZoneId.of("Asia/Makassar"))).isEqualTo("Senin 3 Jul 2023 09.05 WITA");
        assertThat(TanggalIndonesia.waktu(PAGI, ZoneId.of("Asia/Jayapura"))).isEqualTo("Senin 3 Jul 2023 10.05 WIT");
        assertThat(TanggalIndonesia.jam(PAGI, ZoneId.of("Asia/Jakarta"))).isEqualTo("08.05");
    }

    @Test
    void rentang_menyebut_bulan_seperlunya() {
        assertThat(TanggalIndonesia.rentang(SENIN, SENIN)).isEqualTo("3 Jul");
        assertThat(TanggalIndonesia.rentang(SENIN, SENIN.plusDays(4))).isEqualTo("3–7 Jul");
        assertThat(TanggalIndonesia.rentang(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 7))).isEqualTo("31 Mar–7 Apr");
    }
}
