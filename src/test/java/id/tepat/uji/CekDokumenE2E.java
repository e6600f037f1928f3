package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.tepat.validasi.xlsx.BukuNaskah;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody checks a report from outside in a real browser: sends it in as XLSX, sees the marks, takes the marked file home. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class CekDokumenE2E {

    private static final String KASUS = "001-camat";

    private static ServerTepat server;
    private static Peramban peramban;

    private Orang orang;
    private Page halaman;

    @BeforeAll
    static void mulai() {
        server = ServerBersama.hidup(JenisBasisData.H2);
        peramban = new Peramban();
    }

    @AfterAll
    static void selesai() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @BeforeEach
    void buka() {
        orang = peramban.orang(server, "organisasi").masuk();
        orang.buka("validasi/cek.xhtml");
        halaman = orang.halaman();
    }

    @AfterEach
    void tutup() {
        orang.close();
    }

    @Test
    void laporan_nyata_ditandai_dan_dibawa_pulang_bersama_catatannya() throws IOException {
        byte[] templat = isi(halaman.waitForDownload(() -> orang.tombol("Unduh templat").click()));
        JsonObject naskah = NaskahUji.json(KASUS);
        JsonArray harapan = server.api().post("validasi", naskah).json().getJsonArray("ketidaksesuaian");

        cek(KASUS + ".xlsx", BukuNaskah.JENIS_MEDIA, NaskahUji.isi(templat, naskah));

        assertThat(judulHasil()).hasText("Hasil untuk " + KASUS + ".xlsx");
        assertThat(halaman.locator("section[aria-labelledby='hasil-cek'] tbody tr")).hasCount(harapan.size());
        Locator capaian = halaman.locator("[id='sel-tabel-capaian/1'] td.cek-SALAH");
        assertThat(capaian).containsText("69,94");
        assertThat(capaian).containsText("68,94%");
        assertThat(orang.potret(folder(), "cek-dokumen")).isEmpty();
        try (XSSFWorkbook buku = buku(halaman.waitForDownload(() -> orang.tombol("Unduh berkas bertanda (XLSX)").click()))) {
            assertThat(buku.getSheet("Cek angka").getLastRowNum()).isEqualTo(harapan.size());
            assertThat(cari(buku.getSheet("Capaian Kinerja"), "69,94").getCellComment().getString().getString()).contains("68,94%");
        }
        assertThat(orang.keluhan()).isEmpty();
    }

    @Test
    void kembaran_yang_benar_tidak_perlu_diperbaiki() throws IOException {
        cek("benar.xlsx", BukuNaskah.JENIS_MEDIA, NaskahUji.isi(BukuNaskah.templat(), NaskahUji.json(KASUS + ".benar")));

        assertThat(judulHasil()).hasText("Hasil untuk benar.xlsx");
        assertThat(halaman.locator("td.cek-SALAH")).hasCount(0);
        assertThat(halaman.locator("ul.angka-besar li").first()).hasText("0perlu diperbaiki");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "laporan.docx|Ini bukan buku kerja|Berkas ini bukan XLSX menurut templat dan bukan JSON yang benar.",
        "laporan.xlsx|PK\u0003\u0004 rusak|Berkas ini bukan XLSX yang dapat dibaca.",
        "laporan.json|{\"naskah\": |Berkas ini bukan XLSX menurut templat dan bukan JSON yang benar.",
        "laporan.json|{\"tahun\": \"dua ribu\"}|tahun harus",
        "kosong.json|''|Pilih berkas dahulu."})
    void berkas_yang_tidak_terbaca_dijawab_dengan_pesan_yang_jelas(String nama, String isi, String pesan) {
        cek(nama, "application/octet-stream", isi.getBytes(StandardCharsets.UTF_8));

        assertThat(halaman.locator(".isian-galat").filter(new Locator.FilterOptions().setHasText(pesan))).isVisible();
        assertThat(judulHasil()).hasCount(0);
        assertThat(orang.keluhan()).isEmpty();
    }

    @Test
    void tanpa_berkas_diingatkan_pada_isiannya() {
        orang.tombol("Cek angka").click();

        assertThat(halaman.getByText("Pilih berkas dahulu.").first()).isVisible();
        assertThat(orang.keluhan()).isEmpty();
    }

    private void cek(String nama, String jenis, byte[] isi) {
        halaman.getByLabel("Berkas XLSX menurut templat, atau JSON").setInputFiles(new FilePayload(nama, jenis, isi));
        orang.tombol("Cek angka").click();
        halaman.waitForLoadState();
    }

    private Locator judulHasil() {
        return halaman.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hasil untuk"));
    }

    private static byte[] isi(Download unduhan) throws IOException {
        try (InputStream aliran = unduhan.createReadStream()) {
            return aliran.readAllBytes();
        }
    }

    private static XSSFWorkbook buku(Download unduhan) throws IOException {
        assertThat(unduhan.suggestedFilename()).isEqualTo("cek-" + KASUS + ".xlsx");
        try (InputStream aliran = unduhan.createReadStream()) {
            return new XSSFWorkbook(aliran);
        }
    }

    private static Cell cari(Sheet lembar, String teks) {
        return StreamSupport.stream(lembar.spliterator(), false).flatMap(baris -> StreamSupport.stream(baris.spliterator(), false))
                .filter(sel -> sel.toString().equals(teks)).findFirst().orElseThrow(() -> new AssertionError(teks + " is not on " + lembar.getSheetName()));
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("uji.tangkapan", "target/screenshots")));
    }
}
