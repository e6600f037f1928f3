package id.tepat.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built WAR on Open Liberty as a process of its own, as an installation would run it: start, stop, power cut,
 * start again. Server folder, port and data are its own; what it prints is bounded.
 */
public final class ServerTepat implements AutoCloseable {

    /** A start on a busy machine with migrations and demo data; single requests are far quicker. */
    private static final Duration PALING_LAMA = Duration.ofMinutes(8);

    private final FolderServer folder;
    private final BasisDataUji basisData;
    private final Map<String, String> lingkungan = new HashMap<>();
    private final int port = FolderUji.portBebas();
    private Process proses;

    private ServerTepat(String nama, BasisDataUji basisData) {
        this.folder = FolderServer.siapkan(nama);
        this.basisData = basisData;
        lingkungan.put("TEPAT_PORT", Integer.toString(port));
        lingkungan.put("TEPAT_HOST", "127.0.0.1");
        lingkungan.put("TEPAT_DEMO", "true");
        lingkungan.putAll(basisData.lingkungan());
        Runtime.getRuntime().addShutdownHook(new Thread(this::bunuhBilaHidup));
    }

    /** Not started yet; demo mode unless {@link #dengan} says otherwise. */
    public static ServerTepat pada(BasisDataUji basisData, String nama) {
        return new ServerTepat(nama, basisData);
    }

    /** One more variable of the environment, before the start. */
    public ServerTepat dengan(String variabel, String nilai) {
        lingkungan.put(variabel, nilai);
        return this;
    }

    /** With the built WAR; returns when {@code /health/ready} is UP. */
    public ServerTepat nyala() {
        folder.pasangWar();
        jalankan();
        tunggu("/health/ready");
        return this;
    }

    /** The same, with a page that breaks on purpose. */
    public ServerTepat nyalaBerhalamanRusak() {
        folder.pasangWarBerhalamanRusak();
        jalankan();
        tunggu("/health/ready");
        return this;
    }

    /** With the built WAR; returns while it still makes its first data and asks everybody to wait. */
    public ServerTepat mulaiMenyala() {
        folder.pasangWar();
        jalankan();
        tungguSampai(() -> memintaMenunggu(), "503");
        return this;
    }

    private boolean memintaMenunggu() {
        try {
            return api().sebagai("kasi.pmd").get("saya").status() == 503;
        } catch (KlienApi.SambunganPutus belum) {
            return false;
        }
    }

    /** Without any application: one is deployed by the test. */
    public ServerTepat nyalaKosong() {
        jalankan();
        tungguLog("CWWKF0011I");
        return this;
    }

    /** As an administrator would: it finishes what it is doing. */
    public void berhenti() {
        proses.destroy();
        tungguMati();
    }

    /** As a power cut would. */
    public void bunuh() {
        proses.destroyForcibly();
        tungguMati();
    }

    @Override
    public void close() {
        if (proses != null && proses.isAlive()) {
            berhenti();
        }
    }

    public boolean hidup() {
        return proses != null && proses.isAlive();
    }

    public URI alamat() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public int port() {
        return port;
    }

    public BasisDataUji basisData() {
        return basisData;
    }

    public KlienApi api() {
        return KlienApi.pada(alamat());
    }

    /** What the server logged since its last start. */
    public String log() {
        return folder.log();
    }

    /** Folder of servers ({@code WLP_USER_DIR}). */
    public Path folderPengguna() {
        return folder.pengguna();
    }

    /** Name of the server in that folder. */
    public String namaServer() {
        return folder.namaServer();
    }

    private void jalankan() {
        folder.kosongkanLog();
        ProcessBuilder perintah = new ProcessBuilder(folder.perintah()).directory(folder.server().toFile());
        perintah.environment().keySet().removeIf(nama -> nama.startsWith("TEPAT_"));
        perintah.environment().put("WLP_USER_DIR", folder.pengguna().toString());
        perintah.environment().putAll(lingkungan);
        perintah.redirectErrorStream(true).redirectOutput(folder.konsol().toFile());
        try {
            proses = perintah.start();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    private void tunggu(String jalan) {
        KlienApi klien = api();
        tungguSampai(() -> klien.hidup(jalan), jalan);
    }

    private void tungguLog(String tanda) {
        tungguSampai(() -> log().contains(tanda), tanda);
    }

    private void tungguSampai(java.util.function.BooleanSupplier syarat, String tanda) {
        Instant batas = Instant.now().plus(PALING_LAMA);
        while (!syarat.getAsBoolean()) {
            // A server whose application failed to start still calls itself ready: look for its code.
            if (!proses.isAlive() || log().contains("CWWKZ0002E") || Instant.now().isAfter(batas)) {
                bunuhBilaHidup();
                throw new AssertionError("The server did not come up (" + tanda + "):\n" + ekor(log()));
            }
            tidur();
        }
    }

    private void tungguMati() {
        try {
            if (!proses.waitFor(60, TimeUnit.SECONDS)) {
                proses.destroyForcibly().waitFor();
                throw new AssertionError("The server did not stop within a minute:\n" + ekor(log()));
            }
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
        }
    }

    private void bunuhBilaHidup() {
        if (hidup()) {
            proses.destroyForcibly();
        }
    }

    private static void tidur() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
        }
    }

    private static String ekor(String log) {
        return log.length() <= 8000 ? log : log.substring(log.length() - 8000);
    }

    static String baca(Path berkas) {
        try {
            return Files.exists(berkas) ? Files.readString(berkas) : "";
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
