package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** The whole cycle as three people see it, in a real browser: a lost session, a return, a late one; then every page. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SiklusE2E {

    private static final LocalDate TENGGAT = LocalDate.of(2023, 7, 7);

    private static ServerTepat server;
    private static Peramban peramban;
    private static Skenario skenario;
    private static String tepatWaktu;

    @BeforeAll
    static void mulai() throws Exception {
        server = ServerBersama.sendiri(JenisBasisData.H2, "e2e");
        skenario = new Skenario(server.api());
        peramban = new Peramban();
    }

    @AfterAll
    static void selesai() {
        if (peramban != null) {
            peramban.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void kasi_kehilangan_sesi_saat_mengetik_lalu_mengajukan_tepat_waktu() {
        tepatWaktu = skenario.laporanUntukDisusun("kasi.pmd");
        try (Orang kasi = peramban.orang(server, "kasi.pmd").masuk()) {
            kasi.kerjakan("/pelaporan/susun.xhtml", tepatWaktu);
            Page halaman = kasi.halaman();
            String alamat = halaman.url();
            Locator analisis = halaman.locator("[data-sel='narasi/analisis']");
            analisis.fill("Ditulis sebelum sesi hilang.");
            assertThat(halaman.getByText(Pattern.compile("Tersimpan \\d"))).isVisible();

            kasi.kehilanganSesi();
            analisis.fill("Ditulis sebelum sesi hilang. Ditulis sesudahnya.");
            halaman.waitForURL(Pattern.compile(".*/masuk\\.xhtml.*"));
            kasi.isiMasuk();

            assertThat(halaman).hasURL(alamat);
            assertThat(halaman.locator("[data-sel='narasi/analisis']")).hasValue("Ditulis sebelum sesi hilang. Ditulis sesudahnya.");
            isiSemuaIndikator(halaman);
            ajukan(kasi);
            assertThat(halaman.locator("main")).containsText("Tepat waktu");
            assertThat(kasi.keluhan()).isEmpty();
        }
        assertThat(skenario.laporan("kasi.pmd", tepatWaktu).getJsonObject("narasi").getString("analisis"))
                .isEqualTo("Ditulis sebelum sesi hilang. Ditulis sesudahnya.");
        assertThat(skenario.laporan("kasi.pmd", tepatWaktu).getString("ketepatan")).isEqualTo("TEPAT_WAKTU");
    }

    @Test
    @Order(2)
    void camat_mengembalikan_dengan_catatan() {
        try (Orang camat = peramban.orang(server, "camat").masuk()) {
            camat.kerjakan("/tanggapan/tanggapi.xhtml", tepatWaktu);
            Page halaman = camat.halaman();

            assertThat(halaman.locator("fieldset.kotak label")).containsText(new String[] {"Laporan sudah baik", "Laporan diperbaiki",
                "Target dan realisasi diteliti ulang", "Capaian diteliti ulang", "Lain-lain"});
            halaman.locator("input[value='CAPAIAN_DITELITI_ULANG']").check();
            halaman.getByLabel("Catatan", new Page.GetByLabelOptions().setExact(true)).fill("Mohon angka desa diteliti lagi.");
            camat.tombol("Kirim tanggapan").click();

            assertThat(halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim tanggapan"))).hasCount(0);
            assertThat(camat.keluhan()).isEmpty();
        }
        assertThat(skenario.langkah("kasi.pmd", tepatWaktu)).containsExactly("PERBAIKI_LAPORAN");
    }

    @Test
    @Order(3)
    void yang_dikembalikan_tetap_tepat_waktu_dan_yang_baru_diajukan_terlambat() {
        String terlambat = skenario.laporanUntukDisusun("kasi.pelayanan");
        while (!LocalDate.parse(skenario.hariKerjaBerikut().getString("waktu").substring(0, 10)).isAfter(TENGGAT)) {
            // one working day after the other, as somebody would click through the demo
        }

        try (Orang kasi = peramban.orang(server, "kasi.pmd").masuk(); Orang lambat = peramban.orang(server, "kasi.pelayanan").masuk()) {
            kasi.kerjakan("/pelaporan/susun.xhtml", tepatWaktu);
            assertThat(kasi.halaman().locator("main")).containsText("Mohon angka desa diteliti lagi.");
            ajukan(kasi);
            assertThat(kasi.halaman().locator("main")).containsText("Tepat waktu");

            lambat.kerjakan("/pelaporan/susun.xhtml", terlambat);
            isiSemuaIndikator(lambat.halaman());
            ajukan(lambat);
            assertThat(lambat.halaman().locator("main")).containsText("Terlambat");
        }
        assertThat(skenario.laporan("kasi.pmd", tepatWaktu).getString("ketepatan")).isEqualTo("TEPAT_WAKTU");
        assertThat(skenario.laporan("kasi.pelayanan", terlambat).getString("ketepatan")).isEqualTo("TERLAMBAT");
    }

    @Test
    @Order(4)
    void camat_menyatakan_baik_dan_kabupaten_menerima() {
        try (Orang camat = peramban.orang(server, "camat").masuk(); Orang kabupaten = peramban.orang(server, "organisasi").masuk()) {
            camat.kerjakan("/tanggapan/tanggapi.xhtml", tepatWaktu);
            camat.halaman().locator("input[value='LAPORAN_SUDAH_BAIK']").check();
            camat.halaman().getByLabel("Catatan", new Page.GetByLabelOptions().setExact(true)).fill("Terima kasih.");
            camat.tombol("Kirim tanggapan").click();
            assertThat(camat.tombol("Kirim tanggapan")).hasCount(0);

            kabupaten.buka("verifikasi/antrean.xhtml");
            kabupaten.halaman().locator("a[href$='/verifikasi/verifikasi.xhtml?id=" + tepatWaktu + "']").click();
            kabupaten.tombol("Terima").click();
            assertThat(kabupaten.tombol("Terima")).hasCount(0);

            kabupaten.buka("pelaporan/lihat.xhtml?id=" + tepatWaktu);
            assertThat(kabupaten.halaman().locator("main")).containsText("Selesai");
        }
        assertThat(skenario.laporan("kasi.pmd", tepatWaktu).getString("status")).isEqualTo("SELESAI");
    }

    @Test
    @Order(5)
    void laporan_kecamatan_diserahkan_disahkan_camat_lalu_diterima() throws Exception {
        String laporan = laporanPerangkatDaerah();
        try (Orang penyusun = peramban.orang(server, "kasubag.keuangan").masuk(); Orang camat = peramban.orang(server, "camat").masuk()) {
            penyusun.kerjakan("/pelaporan/susun.xhtml", laporan);
            isiSemuaIndikator(penyusun.halaman());
            penyusun.halaman().locator("#periksa").click();
            penyusun.tombol("Ya, serahkan untuk disahkan").click();
            penyusun.halaman().waitForURL(url -> !url.contains("/susun.xhtml"));
            assertThat(penyusun.keluhan()).isEmpty();

            camat.kerjakan("/verifikasi/sahkan.xhtml", laporan);
            assertThat(camat.potret(folder(), "laporan-sahkan")).isEmpty();
            camat.tombol("Sahkan dan ajukan").click();
            assertThat(camat.tombol("Sahkan dan ajukan")).hasCount(0);
            assertThat(camat.keluhan()).isEmpty();
        }
        assertThat(skenario.laporan("camat", laporan).getString("status")).isEqualTo("DIAJUKAN");
        skenario.verifikasi("organisasi", laporan, "TERIMA");
        assertThat(skenario.laporan("camat", laporan).getString("status")).isEqualTo("SELESAI");
    }

    @Test
    @Order(6)
    void dua_jendela_yang_kedua_diberi_tahu_dan_ketikannya_ada_di_samping_yang_terbaru() {
        String laporan = skenario.laporanUntukDisusun("kasi.pemerintahan");
        try (Orang satu = peramban.orang(server, "kasi.pemerintahan").masuk(); Orang dua = peramban.orang(server, "kasi.pemerintahan").masuk()) {
            satu.kerjakan("/pelaporan/susun.xhtml", laporan);
            dua.kerjakan("/pelaporan/susun.xhtml", laporan);
            satu.halaman().locator("[data-sel='narasi/upaya']").fill("Dari jendela satu.");
            assertThat(satu.halaman().getByText(Pattern.compile("Tersimpan \\d"))).isVisible();

            Locator upaya = dua.halaman().locator("[data-sel='narasi/upaya']");
            upaya.fill("Dari jendela dua.");
            assertThat(dua.halaman().locator(".bilah-bentrok")).containsText("Laporan ini baru saja diubah oleh");
            dua.tombol("Lihat isi terbaru, ketikan saya di sampingnya").click();
            assertThat(upaya).hasValue("Dari jendela satu.");
            dua.halaman().locator(".ketikan-saya").getByRole(AriaRole.BUTTON).first().click();
            assertThat(upaya).hasValue("Dari jendela dua.");
            assertThat(dua.halaman().getByText(Pattern.compile("Tersimpan \\d"))).isVisible();
            assertThat(satu.keluhan()).isEmpty();
            assertThat(dua.keluhan()).isEmpty();
        }
        assertThat(skenario.laporan("kasi.pemerintahan", laporan).getJsonObject("narasi").getString("upaya")).isEqualTo("Dari jendela dua.");
    }

    @Test
    @Order(7)
    void setiap_halaman_terbuka_muat_di_ponsel_dan_dapat_diakses() throws Exception {
        Path folder = folder();
        List<String> cela = new ArrayList<>();
        List<Galeri> galeri = Galeri.semua(skenario, tepatWaktu);
        for (String akun : galeri.stream().map(Galeri::akun).distinct().toList()) {
            try (Orang orang = akun.isEmpty() ? peramban.orang(server, akun) : peramban.orang(server, akun).masuk()) {
                for (Galeri satu : galeri.stream().filter(ini -> ini.akun().equals(akun)).toList()) {
                    orang.buka(satu.jalan());
                    if (!orang.judul().equals(satu.judul()) || !orang.utuh()) {
                        cela.add(satu.nama() + " is \"" + orang.judul() + "\" at " + orang.halaman().url());
                    }
                    cela.addAll(orang.potret(folder, satu.nama()));
                }
                cela.addAll(orang.keluhan());
            }
        }

        assertThat(cela).isEmpty();
    }

    private static String laporanPerangkatDaerah() {
        return skenario.tugas("kasubag.keuangan").stream().map(satu -> satu.getString("laporanId"))
                .filter(id -> "PERANGKAT_DAERAH".equals(skenario.laporan("kasubag.keuangan", id).getString("jenis"))).findFirst().orElseThrow();
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("uji.tangkapan", "target/screenshots")));
    }

    private static void isiSemuaIndikator(Page halaman) {
        for (Locator bagian : halaman.locator("section.indikator").all()) {
            Locator realisasi = bagian.locator("[data-sel$='.realisasi']");
            if (realisasi.count() > 0) {
                realisasi.fill("1");
            } else {
                bagian.locator("[data-sel$='.pembilang']").fill("36");
                bagian.locator("[data-sel$='.penyebut']").fill("62");
            }
            bagian.locator("[data-sel$='.keterangan']").fill("Sesuai berkas pendukung.");
        }
    }

    private static void ajukan(Orang penyusun) {
        penyusun.halaman().locator("#periksa").click();
        penyusun.tombol("Ya, ajukan laporan").click();
        penyusun.halaman().waitForURL(Pattern.compile(".*/pelaporan/tanda-terima\\.xhtml.*"));
    }
}
