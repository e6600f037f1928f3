package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A first start of the demo that loses its power while it makes its data: the next one needs nobody's help. */
class PenyiapanTerputusIT {

    @Test
    void start_berikutnya_mulai_lagi_dari_awal_dan_sampai_siap() throws Exception {
        BasisDataUji basisData = JenisBasisData.H2.baru("terputus");
        ServerTepat server = ServerTepat.pada(basisData, "terputus").mulaiMenyala();
        tungguAdaIsi(basisData);

        assertThat(server.api().sebagai("kasi.pmd").get("saya").status()).as("asked to wait, not refused").isEqualTo(503);
        server.bunuh();
        try (ServerTepat lagi = server.nyala()) {
            assertThat(lagi.log()).contains("dimulai lagi dari awal");
            assertThat(lagi.api().sebagai("kasi.pmd").get("saya").status()).isEqualTo(200);
            assertThat(basisData.hitung("SELECT COUNT(*) FROM jam_demo WHERE sedang_ditanam = TRUE")).isZero();
        }
    }

    private static void tungguAdaIsi(BasisDataUji basisData) throws Exception {
        Instant batas = Instant.now().plus(Duration.ofMinutes(2));
        while (!adaIsi(basisData) && Instant.now().isBefore(batas)) {
            Thread.sleep(200);
        }
        assertThat(adaIsi(basisData)).isTrue();
    }

    private static boolean adaIsi(BasisDataUji basisData) {
        try {
            return basisData.hitung("SELECT COUNT(*) FROM pegawai") > 0
                    && basisData.hitung("SELECT COUNT(*) FROM jam_demo WHERE sedang_ditanam = TRUE") > 0;
        } catch (IllegalStateException belum) {
            return false;
        }
    }
}
