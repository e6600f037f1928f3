package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A PK Perubahan from its reason to both signatures, as the kasi and his camat see it; every page of it is looked at. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class PerjanjianE2E {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NASKAH = Pattern.compile(".*/perjanjian/lihat\\.xhtml.*");

    private static ServerTepat server;
    private static Peramban peramban;
    private static Skenario skenario;
    private static Path folder;
    private final List<String> cela = new ArrayList<>();

    @BeforeAll
    static void mulai() throws Exception {
        server = ServerBersama.hidup(JenisBasisData.H2);
        skenario = new Skenario(server.api());
        peramban = new Peramban();
        folder = Files.createDirectories(Path.of(System.getProperty("uji.tangkapan", "target/screenshots")));
    }

    @AfterAll
    static void selesai() {
        peramban.close();
    }

    @Test
    void perubahan_ditelaah_lalu_ditandatangani_kedua_pihak_dan_keduanya_terbaca_berdampingan() {
        String murni = skenario.perjanjian("kasi.pemerintahan").get(0).getString("id");
        String perubahan;
        try (Orang kasi = peramban.orang(server, "kasi.pemerintahan").masuk(); Orang camat = peramban.orang(server, "camat").masuk()) {
            perubahan = buatPerubahan(kasi, murni);
            ubahTargetIndikatorPertama(kasi, perubahan);
            ajukan(kasi, perubahan);
            setujui(camat, perubahan);
            tandaTangani(kasi, perubahan, "salah-sekali", "pihak pertama");
            tandaTangani(camat, perubahan, KlienApi.SANDI_DEMO, "pihak kedua");
            kasi.buka("perjanjian/lihat.xhtml?id=" + perubahan);
            assertThat(kasi.halaman().locator("#perbandingan")).isVisible();
            lihat(kasi, "perjanjian-berdampingan");
            cela.addAll(kasi.keluhan());
            cela.addAll(camat.keluhan());
        }

        assertThat(cela).isEmpty();
        assertThat(status(perubahan)).isEqualTo("BERLAKU");
        assertThat(status(murni)).isNotEqualTo("BERLAKU");
    }

    @Test
    void tanda_tangan_bupati_di_kertas_dicatat_kabupaten_dengan_pindaiannya() {
        String murni = skenario.perjanjian("camat").stream().filter(satu -> "Camat Kedungjajang".equals(satu.getString("jabatan")))
                .findFirst().orElseThrow().getString("id");
        String perubahan;
        try (Orang camat = peramban.orang(server, "camat").masuk(); Orang kabupaten = peramban.orang(server, "organisasi").masuk()) {
            perubahan = buatPerubahan(camat, murni);
            ajukan(camat, perubahan);

            Page halaman = kabupaten.halaman();
            kabupaten.buka("perjanjian/lihat.xhtml?id=" + perubahan);
            halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Catat tanda tangan di kertas")).click();
            halaman.waitForURL(url -> url.contains("/perjanjian/tanda-tangan-luar.xhtml"));
            halaman.getByLabel("Tanggal tanda tangan pihak pertama").fill("2023-07-03");
            halaman.getByLabel("Tanggal tanda tangan pihak kedua").fill("2023-07-03");
            kabupaten.tombol("Catat dan berlakukan").click();
            assertThat(halaman.locator("main")).containsText(Pattern.compile("[Pp]indaian"));
            assertThat(halaman.getByLabel("Tanggal tanda tangan pihak kedua")).hasValue("2023-07-03");
            lihat(kabupaten, "perjanjian-tanda-tangan-luar");
            halaman.locator("input[type=file]").setInputFiles(new FilePayload("pk-camat.pdf", "application/pdf", PDF));
            kabupaten.tombol("Catat dan berlakukan").click();
            halaman.waitForURL(NASKAH);
            assertThat(halaman.locator("main")).containsText(Pattern.compile("di luar sistem", Pattern.CASE_INSENSITIVE));
            lihat(kabupaten, "perjanjian-di-luar-sistem");
            cela.addAll(kabupaten.keluhan());
        }

        assertThat(cela).isEmpty();
        assertThat(status(perubahan)).isEqualTo("BERLAKU");
    }

    private String buatPerubahan(Orang kasi, String murni) {
        Page halaman = kasi.halaman();
        kasi.buka("perjanjian/lihat.xhtml?id=" + murni);
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Buat PK Perubahan")).click();
        halaman.waitForURL(url -> url.contains("/perjanjian/perubahan.xhtml"));
        lihat(kasi, "perjanjian-perubahan");
        halaman.getByRole(AriaRole.RADIO).nth(1).check();
        halaman.getByLabel("Penjelasan").fill("Pergeseran anggaran triwulan III.");
        kasi.tombol("Buat konsep perubahan").click();
        halaman.waitForURL(Pattern.compile(".*/perjanjian/(susun|lihat)\\.xhtml\\?id=(?!" + murni + "$)\\d+"));
        return halaman.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    private void ubahTargetIndikatorPertama(Orang kasi, String perubahan) {
        Page halaman = kasi.halaman();
        kasi.buka("perjanjian/susun.xhtml?id=" + perubahan);
        lihat(kasi, "perjanjian-susun");
        halaman.locator("td.utama a").first().click();
        halaman.waitForURL(url -> url.contains("/perjanjian/indikator.xhtml"));
        Locator target = halaman.getByLabel("Target setahun");
        target.fill("tiga");
        kasi.tombol("Simpan indikator").click();
        assertThat(halaman.locator(".isian-galat").filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S"))).first()).isVisible();
        assertThat(target).hasValue("tiga");
        lihat(kasi, "perjanjian-indikator");
        target.fill("97");
        kasi.tombol("Simpan indikator").click();
        halaman.waitForURL(Pattern.compile(".*/perjanjian/susun\\.xhtml.*"));
        kasi.buka("perjanjian/sasaran.xhtml?id=" + perubahan);
        lihat(kasi, "perjanjian-sasaran");
    }

    private void ajukan(Orang kasi, String perubahan) {
        kasi.buka("perjanjian/susun.xhtml?id=" + perubahan);
        kasi.tombol("Ajukan untuk ditelaah").click();
        kasi.halaman().waitForURL(NASKAH);
    }

    private void setujui(Orang camat, String perubahan) {
        camat.kerjakan("/perjanjian/telaah.xhtml", perubahan);
        lihat(camat, "perjanjian-telaah");
        camat.tombol("Setujui untuk ditandatangani").click();
        camat.halaman().waitForURL(NASKAH);
    }

    /** A wrong password signs nothing; the right one does. */
    private void tandaTangani(Orang orang, String perubahan, String sandiDahulu, String pihak) {
        Page halaman = orang.halaman();
        orang.kerjakan("/perjanjian/tanda-tangan.xhtml", perubahan);
        assertThat(halaman.locator("main")).containsText("Tanda tangan sebagai " + pihak);
        lihat(orang, "perjanjian-tanda-tangan-" + pihak.replace(' ', '-'));
        if (!sandiDahulu.equals(KlienApi.SANDI_DEMO)) {
            halaman.getByLabel("Sandi").fill(sandiDahulu);
            orang.tombol("Tanda tangani").click();
            assertThat(halaman.locator("main")).containsText(Pattern.compile("[Ss]andi.*(salah|tidak)"));
        }
        halaman.getByLabel("Sandi").fill(KlienApi.SANDI_DEMO);
        orang.tombol("Tanda tangani").click();
        halaman.waitForURL(NASKAH);
    }

    private void lihat(Orang orang, String nama) {
        cela.addAll(orang.potret(folder, nama));
    }

    private static String status(String perjanjian) {
        return skenario.perjanjian("organisasi").stream().filter(satu -> perjanjian.equals(satu.getString("id")))
                .map((JsonObject satu) -> satu.getString("status")).findFirst().orElse("tidak terbaca");
    }
}
