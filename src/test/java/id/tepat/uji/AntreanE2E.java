package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many reports decided in one act, and yet none of them unread. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class AntreanE2E {

    private static ServerTepat server;
    private static Peramban peramban;
    private static Path folder;

    @BeforeAll
    static void mulai() throws Exception {
        server = ServerBersama.hidup(JenisBasisData.H2);
        peramban = new Peramban();
        folder = Files.createDirectories(Path.of(System.getProperty("uji.tangkapan", "target/screenshots")));
    }

    @AfterAll
    static void selesai() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"organisasi,verifikasi/antrean.xhtml", "sekda,tanggapan/antrean.xhtml", "camat,tanggapan/antrean.xhtml"})
    void kedua_antrean_memperlihatkan_hal_yang_sama_dan_hanya_yang_tanpa_catatan_dicentang(String akun, String antrean) throws Exception {
        try (Orang orang = peramban.orang(server, akun).masuk()) {
            orang.buka(antrean);

            assertThat(orang.halaman().locator("main").innerText()).doesNotContain("Tidak ada laporan");
            assertThat(orang.halaman().locator("table.daftar thead th")).containsText(new String[] {"Pilih", "Laporan", "Cek angka", "Pertama diajukan",
                "Menunggu Anda", "Batas waktu"});
            for (Locator baris : orang.halaman().locator("table.daftar tbody tr").all()) {
                boolean bersih = baris.innerText().contains("tidak ada catatan");
                assertThat(baris.locator("input[name='pilih']:checked").count()).as(baris.innerText()).isEqualTo(bersih ? 1 : 0);
                assertThat(baris.locator("td[data-label='Cek angka']")).containsText(Pattern.compile("tidak ada catatan|perlu diperbaiki|perlu dilihat|belum dicek"));
                assertThat(baris.locator("td[data-label='Pertama diajukan']")).containsText(Pattern.compile("Tepat waktu|Terlambat"));
                assertThat(baris.locator("td[data-label='Menunggu Anda']")).containsText(Pattern.compile("(?:\\d+ hari kerja|sejak hari ini)\\s*sejak"));
            }
            assertThat(orang.potret(folder, "antrean-" + akun)).isEmpty();
            assertThat(orang.keluhan()).isEmpty();
        }
    }

    @Test
    void yang_bercatatan_tidak_diterima_bersama_yang_lain_sebelum_dibuka_meskipun_centangnya_dipalsukan() {
        String id = bercatatanDiKabupaten();
        try (Orang kabupaten = peramban.orang(server, "organisasi").masuk()) {
            Page halaman = kabupaten.halaman();
            kabupaten.buka("verifikasi/antrean.xhtml");
            String alamat = halaman.locator("a[href$='/verifikasi/verifikasi.xhtml?id=" + id + "']").getAttribute("href");
            Locator bercatatan = halaman.locator("table.daftar tbody tr").filter(new Locator.FilterOptions().setHas(halaman.locator("a[href='" + alamat + "']")));
            assertThat(bercatatan).containsText("perlu dilihat");
            assertThat(bercatatan).containsText("buka dahulu");
            assertThat(bercatatan.locator("input")).hasCount(0);

            palsukanCentang(halaman, id + ":" + new Skenario(server.api()).versi("organisasi", id));
            kabupaten.tombol("Terima yang dicentang").click();
            assertThat(halaman.locator("#pesan")).containsText("buka dahulu");
            assertThat(halaman.locator("a[href='" + alamat + "']")).isVisible();

            halaman.locator("a[href='" + alamat + "']").click();
            halaman.waitForURL(Pattern.compile(".*/verifikasi/verifikasi\\.xhtml.*"));
            kabupaten.buka("verifikasi/antrean.xhtml");
            Locator baris = halaman.locator("table.daftar tbody tr").filter(new Locator.FilterOptions().setHas(halaman.locator("a[href='" + alamat + "']")));
            assertThat(baris).containsText("sudah Anda buka");
            assertThat(baris.getByRole(AriaRole.CHECKBOX)).not().isChecked();
            for (Locator dicentang = halaman.locator("input[name='pilih']:checked"); dicentang.count() > 0;) {
                dicentang.first().uncheck();
            }
            baris.getByRole(AriaRole.CHECKBOX).check();
            kabupaten.tombol("Terima yang dicentang").click();

            assertThat(halaman.locator("#pesan")).containsText("diterima");
            assertThat(halaman.locator("a[href='" + alamat + "']")).hasCount(0);
            assertThat(kabupaten.keluhan()).isEmpty();
        }
    }

    /** A report whose text names another year, answered "baik" all the same. */
    private static String bercatatanDiKabupaten() {
        Skenario skenario = new Skenario(server.api());
        Skenario.Tugas tugas = skenario.adaYangMenyusun();
        JsonObject laporan = skenario.isi(tugas.akun(), tugas.laporan());
        JsonObject badan = Json.createObjectBuilder().add("versi", Skenario.satuVersi(laporan))
                .add("narasi", Json.createObjectBuilder().add("analisis", "Kegiatan tahun 2021 berjalan lancar.")).build();
        JsonObject tersimpan = server.api().sebagai(tugas.akun()).put("laporan/" + tugas.laporan(), badan).json();
        skenario.ajukan(tugas.akun(), tugas.laporan(), Skenario.satuVersi(tersimpan), UUID.randomUUID().toString()).json();
        skenario.tanggapi(tugas.atasan(), tugas.laporan(), "LAPORAN_SUDAH_BAIK");
        return tugas.laporan();
    }

    private static void palsukanCentang(Page halaman, String isi) {
        halaman.evaluate("isi => { document.querySelectorAll(\"input[name='pilih']\").forEach(satu => satu.checked = false);"
                + " const palsu = document.createElement('input'); palsu.name = 'pilih'; palsu.value = isi; palsu.type = 'hidden';"
                + " document.getElementById('antrean').append(palsu); }", isi);
    }
}
