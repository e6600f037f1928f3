package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the administrator changes, and what follows from it for others. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class PengaturanE2E {

    private static ServerTepat server;
    private static Peramban peramban;
    private static Orang admin;
    private static Path folder;

    @BeforeAll
    static void mulai() throws Exception {
        server = ServerBersama.hidup(JenisBasisData.H2);
        peramban = new Peramban();
        admin = peramban.orang(server, "admin").masuk();
        folder = Files.createDirectories(Path.of(System.getProperty("uji.tangkapan", "target/screenshots")));
    }

    @AfterAll
    static void selesai() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @Test
    void tugas_jabatan_beralih_kepada_pelaksana_tugasnya() {
        Skenario skenario = new Skenario(server.api());
        String laporan = skenario.laporanUntukDisusun("kasi.pelayanan.ranuyoso");
        Page halaman = admin.halaman();

        admin.buka("pengaturan/pemangku.xhtml?kata=Gatot");
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Akhiri"))).click();
        halaman.waitForURL(url -> url.contains("/pengaturan/pemangku-akhiri.xhtml"));
        halaman.getByLabel("Hari terakhir").fill("2023-02-01");
        admin.tombol("Akhiri").click();
        assertThat(halaman.locator(".isian-galat").first()).not().isEmpty();
        assertThat(admin.potret(folder, "pengaturan-pemangku-akhiri")).isEmpty();
        halaman.getByLabel("Hari terakhir").fill("2023-07-02");
        admin.tombol("Akhiri").click();
        halaman.waitForURL(url -> url.contains("/pengaturan/pemangku.xhtml"));

        admin.buka("pengaturan/pemangku-angkat.xhtml");
        pilih("Jabatan", "Kasi Pelayanan Umum – Kecamatan Ranuyoso");
        pilih("Pegawai", "Umi Kulsum, S.Sos. –");
        pilih("Sebagai", "Pelaksana tugas");
        halaman.getByLabel("Mulai").fill("2023-07-03");
        admin.tombol("Tetapkan").click();
        halaman.waitForURL(url -> url.contains("/pengaturan/pemangku.xhtml"));

        assertThat(skenario.langkah("kasi.pmd.ranuyoso", laporan)).containsExactly("SUSUN_LAPORAN");
        assertThat(skenario.langkah("kasi.pelayanan.ranuyoso", laporan)).isEmpty();
        assertThat(admin.keluhan()).isEmpty();
    }

    @Test
    void skala_bercelah_tidak_dapat_disimpan_dan_gambarnya_mengikuti_ketikan() {
        Page halaman = admin.halaman();
        admin.buka("pengaturan/skala-ubah.xhtml");
        halaman.getByLabel("Nama", new Page.GetByLabelOptions().setExact(true)).fill("Skala percobaan");
        halaman.getByLabel("Dasar hukum").fill("Perbup 1/2023");
        kelas(List.of("Rendah", "Tinggi"), List.of("0", "60"), List.of("50", ""));

        assertThat(halaman.locator("[id='form:gambar']")).containsText("Belum dapat disimpan");
        assertThat(halaman.locator("[id='form:gambar'] svg")).containsText("Rendah");
        admin.tombol("Simpan sebagai versi baru").click();
        assertThat(halaman.locator(".isian-galat").filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S"))).first()).isVisible();
        assertThat(admin.potret(folder, "pengaturan-skala-bercelah")).isEmpty();

        isi("sampai-1", 1, List.of("60"));
        assertThat(halaman.locator("[id='form:gambar']")).containsText("Tanpa celah");
        admin.tombol("Simpan sebagai versi baru").click();
        halaman.waitForURL(url -> url.contains("/pengaturan/skala.xhtml"));
        assertThat(halaman.locator("main")).containsText("Skala percobaan");
        assertThat(admin.keluhan()).isEmpty();
    }

    /** Fills the first rows and empties the others. */
    private static void kelas(List<String> label, List<String> dari, List<String> sampai) {
        int banyak = admin.halaman().locator("fieldset.kelas-skala").count();
        for (int nomor = 1; nomor <= banyak; nomor++) {
            isi("label-" + nomor, nomor, label);
            isi("dari-" + nomor, nomor, dari);
            isi("sampai-" + nomor, nomor, sampai);
        }
    }

    private static void isi(String sel, int nomor, List<String> nilai) {
        Locator medan = admin.halaman().locator("[data-sel='" + sel + "']");
        medan.fill("");
        medan.pressSequentially(nomor <= nilai.size() ? nilai.get(nomor - 1) : "");
    }

    private static void pilih(String label, String awalan) {
        Locator daftar = admin.halaman().getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first();
        String teks = daftar.locator("option").allInnerTexts().stream().filter(satu -> satu.startsWith(awalan)).findFirst().orElseThrow();
        daftar.selectOption(new SelectOption().setLabel(teks));
    }
}
