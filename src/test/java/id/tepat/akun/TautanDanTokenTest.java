package id.tepat.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.Bentrok;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Peran;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TautanDanTokenTest {

    private static final Instant KINI = Instant.parse("2026-11-21T08:00:00Z");

    private final Pengguna pengguna = new Pengguna("ani", "Ani", null, Set.of(Peran.ADMIN));

    @Test
    void tautan_berlaku_sekali() {
        TautanSekaliPakai tautan = new TautanSekaliPakai(pengguna, Rahasia.baru(), KINI);

        tautan.pakai(KINI.plusSeconds(60));

        assertThat(tautan.berlaku(KINI.plusSeconds(61))).isFalse();
        assertThatThrownBy(() -> tautan.pakai(KINI.plusSeconds(61))).isInstanceOf(Bentrok.class);
    }

    @Test
    void tautan_kedaluwarsa_tepat_setelah_masanya() {
        TautanSekaliPakai tautan = new TautanSekaliPakai(pengguna, Rahasia.baru(), KINI);
        Instant akhir = KINI.plus(TautanSekaliPakai.MASA);

        assertThat(tautan.berlaku(akhir.minusMillis(1))).isTrue();
        assertThat(tautan.berlaku(akhir)).isFalse();
        assertThatThrownBy(() -> tautan.pakai(akhir)).isInstanceOf(Bentrok.class);
    }

    @Test
    void tautan_yang_dibatalkan_tidak_dapat_dipakai() {
        TautanSekaliPakai tautan = new TautanSekaliPakai(pengguna, Rahasia.baru(), KINI);

        tautan.batalkan(KINI);

        assertThat(tautan.berlaku(KINI)).isFalse();
    }

    @Test
    void token_berlaku_sampai_kedaluwarsa_atau_dicabut() {
        TokenAkses token = new TokenAkses(pengguna, "Portal", Rahasia.baru(), 30, KINI);
        Instant akhir = KINI.plus(Duration.ofDays(30));

        assertThat(token.berlaku(akhir.minusMillis(1))).isTrue();
        assertThat(token.berlaku(akhir)).isFalse();

        token.cabut(KINI.plusSeconds(1));

        assertThat(token.berlaku(KINI.plusSeconds(2))).isFalse();
    }

    @Test
    void masa_token_satu_hari_sampai_setahun() {
        assertThatThrownBy(() -> new TokenAkses(pengguna, "Portal", "x", 0, KINI)).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> new TokenAkses(pengguna, "Portal", "x", 367, KINI)).isInstanceOf(TidakSah.class);
        assertThat(new TokenAkses(pengguna, "Portal", "x", 366, KINI).berlaku(KINI)).isTrue();
    }

    @Test
    void rahasia_panjang_acak_dan_jejaknya_tidak_memuatnya() {
        String satu = Rahasia.baru();

        assertThat(satu).hasSize(43).matches("[A-Za-z0-9_-]+").isNotEqualTo(Rahasia.baru());
        assertThat(Rahasia.jejak(satu)).hasSize(64).doesNotContain(satu).isEqualTo(Rahasia.jejak(satu));
    }
}
