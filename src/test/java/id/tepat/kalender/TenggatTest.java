package id.tepat.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class TenggatTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void tepat_waktu_sampai_tengah_malam_waktu_setempat() {
        Tenggat tenggat = Tenggat.pada(LocalDate.of(2023, 7, 7), JAKARTA);

        assertThat(tenggat.lewat(Instant.parse("2023-07-07T16:59:59.999999Z"))).isFalse();
        assertThat(tenggat.lewat(Instant.parse("2023-07-07T17:00:00Z"))).isTrue();
        assertThat(tenggat.batas()).isEqualTo("2023-07-07T17:00:00Z");
    }

    @Test
    void jam_server_mengenal_hari_setempat_dan_dapat_digeser() {
        JamServer jam = new JamServer(Clock.fixed(Instant.parse("2023-07-03T17:30:00.123456789Z"), ZoneOffset.UTC), JAKARTA);

        assertThat(jam.kini()).isEqualTo("2023-07-03T17:30:00.123456Z");
        assertThat(jam.hariIni()).isEqualTo("2023-07-04");

        jam.geser(Duration.ofDays(-1));

        assertThat(jam.hariIni()).isEqualTo("2023-07-03");
    }

    @Test
    void saat_disimpan_sebagai_UTC_dan_kembali_sama() {
        InstantConverter converter = new InstantConverter();
        Instant saat = Instant.parse("2023-07-07T16:59:59.999999Z");

        assertThat(converter.convertToDatabaseColumn(saat)).isEqualTo("2023-07-07T16:59:59.999999");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(saat))).isEqualTo(saat);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
