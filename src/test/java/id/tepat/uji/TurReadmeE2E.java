package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The README's tour, read out of the README and done in the browser, sentence by sentence: whatever it promises must be
 * known here, and whatever is known here it must promise.
 */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class TurReadmeE2E {

    private static final String KETIKAN = "Analisis yang diketik sambil lalu.";
    private static final String CATATAN = "Angka desa pada baris ini agar diteliti lagi.";

    private static ServerTepat server;
    private static Peramban peramban;
    private static Skenario skenario;

    /** What has to happen for a sentence to be true, in the order in which the README says it. */
    private final Map<String, Runnable> dikenal = new LinkedHashMap<>();
    private String laporan;
    private String kode;
    private Orang orang;

    @BeforeAll
    static void mulai() {
        server = ServerBersama.sendiri(JenisBasisData.H2, "tur");
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

    TurReadmeE2E() {
        dikenal.put("**`kasi.pmd`** writes.", () -> sebagai("kasi.pmd"));
        dikenal.put("*Tugas saya* shows the report with its working days left and why.", this::tugasMenyebutSisaHariKerja);
        dikenal.put("Type a realisasi: capaian and predikat appear beside it.", this::capaianTampakSambilMengetik);
        dikenal.put("Everything is saved while you type; close the browser, log in again, it is there.", this::ketikanBertahan);
        dikenal.put("*Ajukan* gives the tanda terima with its code, which anybody can verify.", this::tandaTerimaDapatDiuji);
        dikenal.put("**`camat`** answers.", () -> sebagai("camat"));
        dikenal.put("The form has the official boxes.", this::lembarBerkotakResmi);
        dikenal.put("Tick *Capaian diteliti ulang*, write a note beside a row: the report goes back.", this::camatMengembalikan);
        dikenal.put("**`kasi.pmd`** finds boxes and notes beside the parts they are about, corrects, submits again.", this::kasiMemperbaiki);
        dikenal.put("The first submission still counts as on time.", this::tetapTepatWaktu);
        dikenal.put("**`camat`** ticks *Laporan sudah baik*; **`organisasi`** verifies.", this::dinyatakanBaikLaluDiverifikasi);
        dikenal.put("The report is locked and numbered.", this::terkunciDanBernomor);
        dikenal.put("**`organisasi`** opens *Pemantauan*: expected, received, on time, late, waiting for whom.", this::pemantauan);
        dikenal.put("*Alur* shows the diagram of any report with its current step marked.", this::alur);
    }

    @Test
    void tur_di_readme_berjalan_kalimat_demi_kalimat() throws Exception {
        List<String> dijanjikan = TurReadme.baca(Path.of("README.md")).kalimat();

        assertThat(dijanjikan).as("what the README promises and what is known here").containsExactlyElementsOf(dikenal.keySet());
        for (String kalimat : dijanjikan) {
            dikenal.get(kalimat).run();
            assertThat(orang.keluhan()).as(kalimat).isEmpty();
        }
        orang.close();
    }

    @Test
    void kembaran_kalimat_baru_di_readme_memang_terlihat() {
        TurReadme tur = TurReadme.dari("# T\n\n## Five minutes in the demo\n\nIntro.\n\n1. **`kasi`** writes. It is\n   saved.\n2. Done.\n\n| a |\n\n## Next\n\n1. Not this.\n");

        assertThat(tur.langkah()).containsExactly(List.of("**`kasi`** writes.", "It is saved."), List.of("Done."));
    }

    private void sebagai(String akun) {
        if (orang != null) {
            orang.close();
        }
        orang = peramban.orang(server, akun).masuk();
    }

    private Page halaman() {
        return orang.halaman();
    }

    private void tugasMenyebutSisaHariKerja() {
        laporan = skenario.laporanUntukDisusun("kasi.pmd");
        assertThat(halaman().locator("main")).containsText(Pattern.compile("sisa \\d+ hari kerja|hari terakhir"));
        assertThat(halaman().locator("main")).containsText("jatuh tempo");
        orang.kerjakan("/pelaporan/susun.xhtml", laporan);
    }

    private void capaianTampakSambilMengetik() {
        for (Locator bagian : halaman().locator("section.indikator").all()) {
            Locator realisasi = bagian.locator("[data-sel$='.realisasi']");
            if (realisasi.count() > 0) {
                realisasi.fill("1");
            } else {
                bagian.locator("[data-sel$='.pembilang']").fill("36");
                bagian.locator("[data-sel$='.penyebut']").fill("62");
            }
            bagian.locator("[data-sel$='.keterangan']").fill("Sesuai berkas pendukung.");
            assertThat(bagian.locator(".indikator-hasil")).containsText("%");
        }
        assertThat(halaman().locator(".indikator-hasil .predikat").first()).isVisible();
    }

    private void ketikanBertahan() {
        halaman().locator("[data-sel='narasi/analisis']").fill(KETIKAN);
        assertThat(halaman().getByText(Pattern.compile("Tersimpan \\d"))).isVisible();

        sebagai("kasi.pmd");
        orang.kerjakan("/pelaporan/susun.xhtml", laporan);

        assertThat(halaman().locator("[data-sel='narasi/analisis']")).hasValue(KETIKAN);
    }

    private void tandaTerimaDapatDiuji() {
        ajukan();
        kode = halaman().locator("dd.kode").first().innerText().strip();
        try (Orang siapaPun = peramban.orang(server, "")) {
            siapaPun.buka("keaslian.xhtml");
            siapaPun.halaman().getByLabel("Kode keaslian").fill(kode);
            siapaPun.tombol("Uji").click();
            assertThat(siapaPun.halaman().locator("main")).containsText("Asli");
        }
    }

    private void lembarBerkotakResmi() {
        orang.kerjakan("/tanggapan/tanggapi.xhtml", laporan);
        assertThat(halaman().locator("fieldset.kotak label")).containsText(new String[] {"Laporan sudah baik", "Laporan diperbaiki",
            "Target dan realisasi diteliti ulang", "Capaian diteliti ulang", "Lain-lain"});
    }

    private void camatMengembalikan() {
        halaman().getByLabel(Pattern.compile("^Capaian diteliti ulang")).check();
        Locator catatan = halaman().locator("[data-sel^='indikator/']").first();
        if (!catatan.isVisible()) {
            halaman().getByText("Catatan pada bagian tertentu").click();
        }
        catatan.fill(CATATAN);
        orang.tombol("Kirim tanggapan").click();
        assertThat(halaman().locator("#pesan")).containsText(Pattern.compile(
                "Laporan Kasi .+, Kecamatan Kedungjajang dikembalikan kepada .+ \\(Kasi .+\\); perbaikannya ditunggu sampai \\p{L}+ \\d+ Juli 2023\\."));
    }

    private void kasiMemperbaiki() {
        sebagai("kasi.pmd");
        orang.kerjakan("/pelaporan/susun.xhtml", laporan);
        assertThat(halaman().locator("main")).containsText("Capaian diteliti ulang");
        assertThat(halaman().locator("section.indikator").first()).containsText(CATATAN);
        halaman().locator("section.indikator [data-sel$='.keterangan']").first().fill("Sudah diteliti dengan daftar desa.");
        assertThat(halaman().getByText(Pattern.compile("Tersimpan \\d"))).isVisible();
        ajukan();
    }

    private void tetapTepatWaktu() {
        assertThat(halaman().locator("main")).containsText("Tepat waktu");
    }

    private void dinyatakanBaikLaluDiverifikasi() {
        sebagai("camat");
        orang.kerjakan("/tanggapan/tanggapi.xhtml", laporan);
        halaman().getByLabel("Laporan sudah baik").check();
        halaman().getByLabel("Catatan", new Page.GetByLabelOptions().setExact(true)).fill("Terima kasih.");
        orang.tombol("Kirim tanggapan").click();
        assertThat(orang.tombol("Kirim tanggapan")).hasCount(0);

        sebagai("organisasi");
        orang.kerjakan("/verifikasi/verifikasi.xhtml", laporan);
        orang.tombol("Terima").click();
        assertThat(halaman().locator("#pesan")).containsText(Pattern.compile("Laporan Kasi .+ diterima dan selesai, bernomor LKj/2023/II/\\d{6}\\."));
    }

    private void terkunciDanBernomor() {
        orang.buka("pelaporan/lihat.xhtml?id=" + laporan);
        assertThat(halaman().locator("main")).containsText("Selesai");
        assertThat(halaman().locator("main")).containsText(Pattern.compile("LKj/2023/II/\\d{6}"));
        assertThat(skenario.langkah("kasi.pmd", laporan)).isEmpty();
    }

    private void pemantauan() {
        halaman().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pemantauan").setExact(true)).click();
        List<String> angka = new ArrayList<>(halaman().locator(".angka-besar li").allInnerTexts());
        for (String satu : List.of("diharapkan", "diterima", "tepat waktu", "terlambat")) {
            assertThat(angka).as(satu).anyMatch(ini -> ini.contains(satu));
        }
        assertThat(halaman().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Menunggu siapa"))).isVisible();
    }

    private void alur() {
        String menunggu = skenario.tugas("camat").stream().map(satu -> satu.getString("laporanId", "")).filter(satu -> !satu.isEmpty()).findFirst().orElseThrow();
        orang.buka("alur/alur.xhtml?id=" + menunggu);
        assertThat(halaman().locator(".gambar svg")).isVisible();
        assertThat(halaman().locator(".gambar svg")).containsText("Sekarang");
    }

    private void ajukan() {
        halaman().locator("#periksa").click();
        orang.tombol("Ya, ajukan laporan").click();
        halaman().waitForURL(Pattern.compile(".*/pelaporan/tanda-terima\\.xhtml.*"));
    }
}
