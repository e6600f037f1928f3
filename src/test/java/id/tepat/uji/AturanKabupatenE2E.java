package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.tepat.uji.Skenario.Tugas;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The administrator changes a setting, and what waits for people moves with it. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class AturanKabupatenE2E {

    private static final String HALAMAN = "pengaturan/aturan-ubah.xhtml?kunci=HARI_TANGGAPAN";

    private static Peramban peramban;
    private static ServerTepat server;
    private static Skenario skenario;

    @BeforeAll
    static void mulai() {
        server = ServerBersama.hidup(JenisBasisData.H2);
        skenario = new Skenario(server.api());
        peramban = new Peramban();
    }

    @AfterAll
    static void selesai() {
        peramban.close();
    }

    @Test
    void waktu_tanggapan_yang_diubah_memindahkan_batas_waktu_yang_terbuka_dan_pembatalannya_mengembalikannya() {
        Tugas tugas = skenario.adaYangMenyusun();
        skenario.isiDanAjukan(tugas.akun(), tugas.laporan());
        JsonObject tahap = tahapTerbuka(tugas);
        String semula = tahap.getString("tenggat");

        try (Orang admin = peramban.orang(server, "admin").masuk()) {
            isi(admin, "dua puluh", tahap.getString("dibukaPada").substring(0, 10));
            assertThat(admin.halaman().locator("main")).containsText("Isi bilangan bulat dari 1 sampai 60 hari kerja.");
            isi(admin, "20", "2023-01-02");
            assertThat(admin.halaman().locator("main")).containsText("Paling awal");
            assertThat(tahapTerbuka(tugas).getString("tenggat")).isEqualTo(semula);

            isi(admin, "20", tahap.getString("dibukaPada").substring(0, 10));
            assertThat(admin.halaman().locator("main")).containsText("Waktu untuk tanggapan atasan disimpan");
            assertThat(tahapTerbuka(tugas).getString("tenggat")).isGreaterThan(semula);

            batalkan(admin);
            assertThat(tahapTerbuka(tugas).getString("tenggat")).isEqualTo(semula);
            assertThat(admin.keluhan()).isEmpty();
        }
        skenario.tanggapi(tugas.atasan(), tugas.laporan(), "LAPORAN_DIPERBAIKI");
    }

    private static void isi(Orang admin, String nilai, String mulai) {
        Page halaman = admin.halaman();
        admin.buka(HALAMAN);
        halaman.getByLabel("Nilai").fill(nilai);
        halaman.getByLabel("Berlaku mulai").fill(mulai);
        admin.tombol("Simpan").click();
        halaman.waitForLoadState();
    }

    private static void batalkan(Orang admin) {
        Page halaman = admin.halaman();
        admin.buka(HALAMAN);
        halaman.getByLabel(Pattern.compile("Batalkan 20 hari kerja.*")).click();
        assertThat(halaman.locator("main")).containsText("perubahan dibatalkan");
    }

    private static JsonObject tahapTerbuka(Tugas tugas) {
        return skenario.laporan(tugas.atasan(), tugas.laporan()).getJsonArray("riwayat").getValuesAs(JsonObject.class).stream()
                .filter(satu -> satu.isNull("ditutupPada")).findFirst().orElseThrow();
    }
}
