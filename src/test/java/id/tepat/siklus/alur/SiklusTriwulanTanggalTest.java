package id.tepat.siklus.alur;

import static id.tepat.Skenario.WIB;
import static id.tepat.Skenario.waktu;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.siklus.SiklusReader;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the quarter's diagram wakes. */
class SiklusTriwulanTanggalTest {

    @ParameterizedTest
    @CsvSource({"2023-1, 2023-04-01T00:00:00", "2023-2, 2023-07-01T00:00:00", "2023-4, 2024-01-01T00:00:00"})
    void triwulan_dibuka_sehari_sesudah_berakhir_pada_tengah_malam_wib(String kunci, String buka) {
        assertThat(pada("2023-01-01T12:00:00").waktuBuka(kunci)).isEqualTo(waktu(buka));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-03T06:59:59.999999, 2023-07-03T07:00:00",
        "2023-07-03T07:00:00, 2023-07-04T07:00:00",
        "2023-07-03T07:00:00.000001, 2023-07-04T07:00:00",
        "2023-07-03T23:59:59, 2023-07-04T07:00:00",
        "2023-07-04T00:00:00, 2023-07-04T07:00:00",
        "2023-12-31T08:00:00, 2024-01-01T07:00:00"})
    void pekerjaan_harian_berikutnya_pukul_tujuh_pagi_wib(String kini, String berikut) {
        assertThat(pada(kini).waktuHarianBerikut("2023-2")).isEqualTo(waktu(berikut));
    }

    @Test
    void hari_hari_yang_terlewat_dikejar_satu_kali_saja() {
        SiklusTriwulan sesudahTigaHariMati = pada("2023-07-06T09:00:00");

        assertThat(sesudahTigaHariMati.waktuHarianBerikut("2023-2")).isEqualTo(waktu("2023-07-07T07:00:00"));
    }

    @ParameterizedTest
    @CsvSource({"0, 2023-07-10T07:00:00, true", "3, 2023-07-10T07:00:00, false", "3, 2023-09-30T23:59:59, false", "3, 2023-10-01T00:00:00, true"})
    void siklus_berakhir_bila_semua_laporan_selesai_atau_triwulan_berikutnya_pun_lewat(long belum, String kini, boolean selesai) {
        SiklusTriwulan siklus = new SiklusTriwulan(new SiklusReader() {
            @Override
            public long belumSelesai(Triwulan masa) {
                return belum;
            }
        }, jam(kini));

        assertThat(siklus.sudahSelesai("2023-2")).isEqualTo(selesai);
    }

    private static SiklusTriwulan pada(String kini) {
        return new SiklusTriwulan(new SiklusReader(), jam(kini));
    }

    private static JamServer jam(String kini) {
        return new JamServer(Clock.fixed(waktu(kini), WIB), WIB);
    }
}
