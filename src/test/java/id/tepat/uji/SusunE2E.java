package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;

/** Writing a report, with what happens on the way: no connection, a column out of a spreadsheet, evidence, a note, paper. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SusunE2E {

    private static final String PENYUSUN = "kasubag.keuangan.ranuyoso";
    /** On paper: the width of A4 between its margins, in CSS pixels. */
    private static final int KERTAS = 700;

    private static ServerTepat server;
    private static Skenario skenario;
    private static Peramban peramban;
    private static String laporan;

    @BeforeAll
    static void mulai() {
        server = ServerBersama.hidup(JenisBasisData.H2);
        skenario = new Skenario(server.api());
        peramban = new Peramban();
        laporan = skenario.tugas(PENYUSUN).stream().filter(satu -> "SUSUN_LAPORAN".equals(satu.getString("langkah")))
                .map(satu -> satu.getString("laporanId")).filter(id -> "INDIVIDU".equals(isi(id).getString("jenis"))).findFirst().orElseThrow();
    }

    @AfterAll
    static void selesai() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @Test
    @Order(1)
    void yang_diketik_tanpa_sambungan_terkirim_sendiri_dan_angka_yang_ditolak_tidak_menahan_yang_lain() {
        try (Orang penyusun = susun()) {
            Page halaman = penyusun.halaman();
            Locator pil = halaman.locator(".status-simpan");
            halaman.context().setOffline(true);
            sel(halaman, "narasi/upaya").fill("Diketik tanpa sambungan.");
            assertThat(pil).hasText("Tidak ada sambungan; dicoba lagi sendiri");
            assertThat(isi(laporan).getJsonObject("narasi").toString()).doesNotContain("Diketik tanpa sambungan.");
            halaman.context().setOffline(false);
            assertThat(pil).hasText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"));
            assertThat(isi(laporan).getJsonObject("narasi").getString("upaya")).isEqualTo("Diketik tanpa sambungan.");

            Locator baris = halaman.locator(".indikator").first();
            baris.locator("input.angka").first().fill("dua belas");
            baris.locator("textarea").first().fill("Sesuai daftar.");
            assertThat(pil).hasText("Belum tersimpan: 1 isian ditolak, lainnya tersimpan");
            assertThat(baris.locator(".isian-galat").first()).containsText("dua belas");
            assertThat(baris.locator(".besar dd")).hasText("–");
            assertThat(isi(laporan).getJsonArray("indikator").getJsonObject(0).getString("keterangan")).isEqualTo("Sesuai daftar.");

            halaman.reload();
            assertThat(baris.locator("input.angka").first()).hasValue("dua belas");
            assertThat(halaman.locator("#pemulihan")).containsText("dipulihkan (1 kolom)");
            baris.locator("input.angka").first().fill("3");
            assertThat(pil).hasText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"));
            assertThat((String) halaman.evaluate("() => Object.keys(localStorage).join()")).isEmpty();
            assertThat(penyusun.keluhan()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void kolom_dari_lembar_sebar_mengisi_baris_di_bawahnya_dan_dapat_dibatalkan() {
        try (Orang penyusun = susun()) {
            Page halaman = penyusun.halaman();
            Locator angka = halaman.locator(".indikator input.angka[data-sel$='.realisasi']");
            String kedua = angka.nth(1).inputValue();
            tempel(angka.first(), "11\r\n12x\r\n\r\n14\r\n");
            assertThat(angka.nth(0)).hasValue("11");
            assertThat(angka.nth(1)).hasValue("12x");
            assertThat(halaman.locator(".tempelan")).containsText("3 baris terisi");
            assertThat(angka.nth(1)).hasAttribute("aria-invalid", "true");
            assertThat(halaman.locator(".status-simpan")).hasText("Belum tersimpan: 1 isian ditolak, lainnya tersimpan");
            penyusun.tombol("Batalkan tempelan").click();
            assertThat(angka.nth(1)).hasValue(kedua);
            assertThat(halaman.locator(".status-simpan")).hasText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"));

            penyusun.buka("anggaran/realisasi.xhtml?masa=2023-2");
            Locator jumlah = halaman.locator("tr.pos input.angka");
            assertThat(penyusun.tombol("Simpan realisasi")).isInViewport();
            tempel(jumlah.first(), "1.000.000\n2.000.000");
            assertThat(jumlah.nth(0)).hasValue("1.000.000");
            assertThat(jumlah.nth(1)).hasValue("2.000.000");
            assertThat(halaman.locator("[data-belum]")).hasText("2 isian belum disimpan");
            penyusun.tombol("Simpan realisasi").click();
            assertThat(halaman.locator(".bilah-bawah")).containsText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"));
            assertThat(penyusun.keluhan()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void bukti_diunggah_di_tempat_dan_berkas_yang_sama_ditolak_di_samping_isiannya() {
        try (Orang penyusun = susun()) {
            Page halaman = penyusun.halaman();
            Locator berkas = halaman.locator("#bukti li");
            unggah(penyusun, "daftar-hadir.pdf");
            assertThat(berkas).hasCount(1);
            unggah(penyusun, "daftar-hadir (1).pdf");
            assertThat(halaman.locator("[id='unggah:berkas-galat']")).containsText("sudah ada di sini dengan nama “daftar-hadir.pdf”");
            assertThat(berkas).hasCount(1);

            sel(halaman, "narasi/analisis").fill("Sesudah mengunggah.");
            assertThat(halaman.locator(".status-simpan")).hasText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"));
            berkas.getByText("Hapus").click();
            assertThat(berkas).hasCount(0);
            assertThat(penyusun.keluhan()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void teks_triwulan_lalu_disalin_dengan_satu_klik_dan_ditandai_sampai_diubah() {
        try (Orang penyusun = susun()) {
            Page halaman = penyusun.halaman();
            Locator bagian = halaman.locator(".narasi-baris").filter(new Locator.FilterOptions().setHas(halaman.locator("[data-sel='narasi/penutup']")));
            Locator penutup = sel(halaman, "narasi/penutup");
            assertThat(penutup).hasValue("");
            bagian.getByText("Salin ke isian").click();
            assertThat(penutup).not().hasValue("");
            assertThat(bagian.locator(".disalin")).hasText("disalin dari Triwulan I 2023, belum diubah");
            penutup.fill("Demikian laporan ini, dengan keadaan triwulan ini.");
            assertThat(bagian.locator(".disalin")).hasCount(0);
            assertThat(penyusun.keluhan()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void catatan_atasan_ditulis_di_barisnya_dan_lembarnya_terjangkau_di_ponsel() {
        String diajukan = skenario.tugas("camat").stream().filter(satu -> "TANGGAPI_LAPORAN".equals(satu.getString("langkah")))
                .map(satu -> satu.getString("laporanId")).findFirst().orElseThrow();
        try (Orang camat = peramban.orang(server, "camat").masuk()) {
            Page halaman = camat.halaman();
            camat.buka("tanggapan/tanggapi.xhtml?id=" + diajukan);
            Locator baris = halaman.locator("tr.baris-catatan").first();
            baris.getByText("Beri catatan").click();
            baris.locator("textarea").fill("Angka ini dari mana?");
            halaman.setViewportSize(390, 844);
            assertThat(halaman.getByText("Ke lembar tanggapan")).isInViewport();
            camat.tombol("Kirim tanggapan").click(); // without a box: refused, and nothing typed is lost
            assertThat(baris.locator("textarea")).hasValue("Angka ini dari mana?");
            assertThat(baris.locator("textarea")).isVisible();

            camat.buka("alur/alur.xhtml?id=" + diajukan);
            assertThat(halaman.locator(".gambar .kini").first()).isInViewport();
            assertThat(camat.keluhan()).isEmpty();
        }
    }

    @Test
    @Order(6)
    void setiap_halaman_tercetak_tanpa_menu_lipatan_dan_formulir_dan_muat_di_kertas() {
        List<String> cela = new ArrayList<>();
        String perjanjian = skenario.perjanjian(PENYUSUN).get(0).getString("id");
        try (Orang penyusun = susun(); Orang kabupaten = peramban.orang(server, "organisasi").masuk()) {
            for (String jalan : List.of("pelaporan/susun.xhtml?id=" + laporan, "pelaporan/lihat.xhtml?id=" + laporan, "anggaran/realisasi.xhtml?masa=2023-2",
                    "perencanaan/anggaran.xhtml", "perjanjian/lihat.xhtml?id=" + perjanjian, "alur/alur.xhtml?id=" + laporan, "tugas.xhtml")) {
                penyusun.buka(jalan);
                cela.addAll(cetak(penyusun.halaman(), jalan));
            }
            for (String jalan : List.of("pemantauan/pemantauan.xhtml", "pemantauan/laporan.xhtml", "verifikasi/antrean.xhtml")) {
                kabupaten.buka(jalan);
                cela.addAll(cetak(kabupaten.halaman(), jalan));
            }
        }

        assertThat(cela).isEmpty();
    }

    /** What would be wrong on paper. */
    @SuppressWarnings("unchecked")
    private static List<String> cetak(Page halaman, String jalan) {
        halaman.setViewportSize(KERTAS, 900);
        halaman.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> cela = (List<String>) halaman.evaluate("""
                lebar => {
                  const teks = Array.from(document.querySelectorAll('main textarea')).map(m => m.value).filter(t => t);
                  window.dispatchEvent(new Event('beforeprint'));
                  const terlihat = satu => satu.checkVisibility() && satu.getBoundingClientRect().height > 0;
                  const cela = Array.from(document.querySelectorAll('header.atas, footer, .demo, .bilah-simpan, .bilah-bawah, input, select, textarea, button, main .tombol'))
                    .filter(terlihat).map(satu => 'visible: ' + satu.outerHTML.slice(0, 120));
                  document.querySelectorAll('main details:not([open])').forEach(satu => cela.push('folded: ' + satu.textContent.slice(0, 60)));
                  document.querySelectorAll('main table, main svg').forEach(satu => {
                    if (terlihat(satu) && satu.getBoundingClientRect().right > lebar) { cela.push('cut: ' + satu.outerHTML.slice(0, 120)); } });
                  teks.filter(t => !document.querySelector('main').innerText.includes(t.split('\\n')[0])).forEach(t => cela.push('not written out: ' + t));
                  window.dispatchEvent(new Event('afterprint'));
                  if (document.querySelector('.tercetak')) { cela.push('left behind after printing'); }
                  return cela;
                }""", KERTAS);
        halaman.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return cela.stream().map(satu -> jalan + " " + satu).toList();
    }

    private static Orang susun() {
        Orang penyusun = peramban.orang(server, PENYUSUN).masuk();
        penyusun.kerjakan("/pelaporan/susun.xhtml", laporan);
        return penyusun;
    }

    private static JsonObject isi(String id) {
        return skenario.laporan(PENYUSUN, id);
    }

    private static Locator sel(Page halaman, String nama) {
        return halaman.locator("[data-sel='" + nama + "']");
    }

    private static void tempel(Locator medan, String teks) {
        medan.evaluate("""
                (medan, teks) => {
                  const papan = new DataTransfer();
                  papan.setData('text/plain', teks);
                  medan.focus();
                  medan.dispatchEvent(new ClipboardEvent('paste', { clipboardData: papan, bubbles: true, cancelable: true }));
                }""", teks);
    }

    private static void unggah(Orang penyusun, String nama) {
        penyusun.halaman().locator("input[type=file]").setInputFiles(
                new FilePayload(nama, "application/pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        penyusun.tombol("Unggah bukti").click();
    }
}
