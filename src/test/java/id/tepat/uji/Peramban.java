package id.tepat.uji;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own Chromium, driven by Playwright; nothing is downloaded. */
final class Peramban implements AutoCloseable {

    private static final List<String> SENDIRIAN = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(cari().orElseThrow()).setHeadless(true).setArgs(SENDIRIAN));

    Peramban() {
        // Patient on a busy machine; what is there is there at once.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    /** Whether there is one; without it the browser tests are skipped. */
    static boolean ada() {
        return cari().isPresent();
    }

    private static Optional<Path> cari() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium")).filter(Files::isExecutable).findFirst();
    }

    /** A person with a browser window of his own, not logged in yet. */
    Orang orang(ServerTepat server, String akun) {
        return orang(server, akun, KlienApi.SANDI_DEMO);
    }

    Orang orang(ServerTepat server, String akun, String sandi) {
        return new Orang(browser, server.alamat().toString(), akun, sandi);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
