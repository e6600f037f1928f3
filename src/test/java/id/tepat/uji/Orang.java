package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at the screen. Remembers what the browser complained about and what was asked from other hosts. */
final class Orang implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int LAYAR = 1280;
    private static final int PONSEL = 390;

    private final BrowserContext jendela;
    private final Page halaman;
    private final String alamat;
    private final String akun;
    private final String sandi;
    private final List<String> keluhan = new ArrayList<>();
    private Response terakhir;

    Orang(Browser browser, String alamat, String akun, String sandi) {
        this.alamat = alamat;
        this.akun = akun;
        this.sandi = sandi;
        this.jendela = browser.newContext(new Browser.NewContextOptions().setLocale("id-ID").setTimezoneId("Asia/Jakarta")
                .setViewportSize(LAYAR, 900));
        this.halaman = jendela.newPage();
        halaman.setDefaultTimeout(30_000);
        halaman.onDialog(Dialog::accept);
        halaman.onPageError(galat -> keluhan.add("script: " + galat));
        halaman.onRequest(minta -> {
            if (minta.url().startsWith("http") && !minta.url().startsWith(alamat)) {
                keluhan.add("other host: " + minta.url());
            }
        });
        halaman.onResponse(jawab -> {
            if (jawab.status() >= 500) {
                keluhan.add(jawab.status() + ": " + jawab.url());
            }
        });
    }

    Page halaman() {
        return halaman;
    }

    List<String> keluhan() {
        return keluhan;
    }

    Orang masuk() {
        buka("masuk.xhtml");
        isiMasuk();
        assertThat(halaman.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Tugas saya");
        return this;
    }

    /** On the login page, whatever comes of it. */
    void coba() {
        halaman.getByLabel("Nama akun").fill(akun);
        halaman.getByLabel("Sandi", new Page.GetByLabelOptions().setExact(false)).fill(sandi);
        tombol("Masuk").click();
    }

    /** On the login page, wherever it leads afterwards. */
    void isiMasuk() {
        coba();
        halaman.waitForURL(url -> !url.contains("/masuk.xhtml"));
    }

    void buka(String jalan) {
        terakhir = halaman.navigate(alamat + jalan);
    }

    /** From "Tugas saya" into the work on one report. */
    void kerjakan(String halamanKerja, String laporan) {
        buka("tugas.xhtml");
        halaman.locator("table.daftar a[href$='" + halamanKerja + "?id=" + laporan + "']").first().click();
        halaman.waitForURL(url -> url.contains(halamanKerja + "?id=" + laporan));
    }

    /** The page's heading; empty where there is none. */
    String judul() {
        Locator judul = halaman.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        return judul.count() == 0 ? "" : judul.first().innerText().strip();
    }

    /** Whether the page opened last was drawn to its end. */
    boolean utuh() {
        return terakhir != null && terakhir.text().stripTrailing().endsWith("</html>");
    }

    Locator tombol(String nama) {
        return halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }

    /** The session is gone, as after half an hour at the phone. */
    void kehilanganSesi() {
        jendela.clearCookies();
    }

    /** Both widths to a file each; nothing may stick out on the phone, and accessibility holds. */
    List<String> potret(Path folder, String nama) {
        List<String> cela = new ArrayList<>();
        for (int lebar : new int[] {LAYAR, PONSEL}) {
            halaman.setViewportSize(lebar, lebar == LAYAR ? 900 : 844);
            halaman.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(nama + "-" + lebar + ".png")));
            int isi = ((Number) halaman.evaluate("() => document.documentElement.scrollWidth")).intValue();
            if (isi > lebar) {
                cela.add(nama + " is " + isi + " px wide at " + lebar);
            }
            new AxeBuilder(halaman).withTags(WCAG).analyze().getViolations().forEach(satu ->
                    cela.add(nama + " at " + lebar + ": " + satu.getId() + " " + satu.getNodes().get(0).getHtml()));
        }
        halaman.setViewportSize(LAYAR, 900);
        return cela;
    }

    @Override
    public void close() {
        jendela.close();
    }
}
