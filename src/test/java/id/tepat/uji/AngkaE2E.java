package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Numbers at the screen: typed, refused or asked about, and what follows from them with its basis. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class AngkaE2E {

    private static ServerTepat server;
    private static Peramban peramban;
    private static Skenario skenario;
    private static Path folder;

    @BeforeAll
    static void mulai() throws Exception {
        server = ServerBersama.hidup(JenisBasisData.H2);
        skenario = new Skenario(server.api());
        peramban = new Peramban();
        folder = Files.createDirectories(Path.of(System.getProperty("uji.tangkapan", "target/screenshots")));
    }

    @AfterAll
    static void selesai() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @Test
    void angka_yang_ditolak_tidak_meninggalkan_hasil_lama_di_sampingnya() {
        try (Orang kasi = peramban.orang(server, "kasi.pmd.ranuyoso").masuk()) {
            kasi.kerjakan("/pelaporan/susun.xhtml", skenario.laporanUntukDisusun("kasi.pmd.ranuyoso"));
            Page halaman = kasi.halaman();
            Locator baris = halaman.locator(".indikator").first();
            Locator realisasi = baris.locator("input.angka").first();
            assertThat(baris).containsText("Realisasi s.d. Triwulan II");

            realisasi.fill("7");
            assertThat(baris.locator(".besar dd")).hasText(Pattern.compile("\\d+,\\d\\d%"));
            assertThat(baris.locator(".predikat")).isVisible();

            realisasi.fill("50%");
            assertThat(baris.locator(".isian-galat").first()).containsText("“50%” adalah persentase");
            assertThat(baris.locator(".besar dd")).hasText("–");
            assertThat(baris.locator(".predikat")).hasCount(0);

            realisasi.fill("8");
            assertThat(baris.locator(".predikat")).isVisible();
            assertThat(halaman.locator("main")).containsText("Predikat diambil dari capaian terhadap target s.d. Triwulan II");
            assertThat(kasi.potret(folder, "laporan-susun-angka")).isEmpty();

            kasi.buka("pelaporan/lihat.xhtml?id=" + halaman.url().replaceAll(".*id=(\\d+).*", "$1"));
            assertThat(halaman.locator("main")).containsText("terhadap triwulan");
            assertThat(kasi.potret(folder, "laporan-lihat-angka")).isEmpty();
            assertThat(kasi.keluhan()).isEmpty();
        }
    }

    @Test
    void jumlah_uang_yang_dapat_berarti_dua_ditanyakan_dan_ejaan_resmi_dibaca() {
        try (Orang kasubag = peramban.orang(server, "kasubag.keuangan.ranuyoso").masuk()) {
            kasubag.buka("anggaran/realisasi.xhtml?masa=2023-2");
            Page halaman = kasubag.halaman();
            Locator jumlah = halaman.locator("td input.angka").first();
            String semula = jumlah.inputValue();

            jumlah.fill("350,000");
            assertThat(halaman.locator(".isian-galat").first()).containsText("“350,000” dapat berarti 350 atau 350.000; tulis salah satunya.");
            assertThat(halaman.locator("tr.jumlah .hasil").first()).hasText("–");

            jumlah.fill("Rp1.500.000,-");
            assertThat(halaman.locator(".isian-galat").first()).isEmpty();
            assertThat(halaman.locator("tr.jumlah .hasil").first()).containsText("Rp ");
            jumlah.fill(semula);
            assertThat(kasubag.keluhan()).isEmpty();
        }
    }
}
