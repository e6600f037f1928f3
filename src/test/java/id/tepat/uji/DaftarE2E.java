package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking for something in a list: by word, by unit, in an order, as a file; and the choice can be passed on as an address. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class DaftarE2E {

    private static ServerTepat server;
    private static Peramban peramban;
    private static Orang admin;
    private static Path folder;

    @BeforeAll
    static void mulai() throws Exception {
        folder = Files.createDirectories(Path.of(System.getProperty("uji.tangkapan", "target/screenshots")));
        server = ServerBersama.hidup(JenisBasisData.H2);
        peramban = new Peramban();
        admin = peramban.orang(server, "admin").masuk();
    }

    @AfterAll
    static void selesai() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @Test
    void pegawai_ditemukan_dengan_nip_yang_ditulis_seperti_tercetak() {
        admin.buka("pengaturan/pegawai.xhtml");
        String nip = barisTeks("td[data-label='NIP']").stream().filter(satu -> satu.length() == 18).findFirst().orElseThrow();
        String tercetak = nip.substring(0, 8) + " " + nip.substring(8, 14) + " " + nip.charAt(14) + " " + nip.substring(15);

        cari(tercetak);

        assertThat(barisTeks("td[data-label='NIP']")).containsExactly(nip);
        cari("tidak ada yang bernama begini");
        assertThat(admin.halaman().locator(".kosong")).containsText("Tidak ada yang cocok dengan pilihan ini");
        admin.halaman().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("tampilkan semua").setExact(true)).click();
        assertThat(admin.halaman().locator("table.daftar tbody tr")).not().hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"pegawai,Nama,td.utama", "jabatan,Jabatan,td.utama a", "akun,Akun,td.utama a", "organisasi,Nama,td.utama a", "pemangku,Pegawai,td.utama"})
    void kepala_kolom_mengurutkan_dan_dapat_dipakai_dengan_papan_ketik(String daftar, String kolom, String sel) throws Exception {
        Page halaman = admin.halaman();
        admin.buka("pengaturan/" + daftar + ".xhtml");

        kepala(kolom).press("Enter");
        halaman.waitForURL(Pattern.compile(".*urut=\\w+.*"));
        assertThat(halaman.locator("th[aria-sort='ascending']")).hasText(kolom);
        List<String> naik = barisTeks(sel);
        kepala(kolom).press("Enter");
        halaman.waitForURL(Pattern.compile(".*urut=-\\w+.*"));
        assertThat(halaman.locator("th[aria-sort='descending']")).hasText(kolom);

        assertThat(naik).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(barisTeks(sel)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(admin.potret(folder, "daftar-" + daftar)).isEmpty();
        assertThat(admin.keluhan()).isEmpty();
    }

    @Test
    void pilihan_ada_pada_alamat_dan_bertahan_saat_diurutkan() {
        Page halaman = admin.halaman();
        admin.buka("pengaturan/jabatan.xhtml");
        halaman.getByLabel("Perangkat daerah").selectOption(new SelectOption().setLabel("Kecamatan Ranuyoso"));
        cari("kasi");
        kepala("Jabatan").click();
        halaman.waitForURL(Pattern.compile(".*urut=nama.*"));

        List<String> dilihat = halaman.locator("table.daftar td.utama").allInnerTexts();
        try (Orang lain = peramban.orang(server, "admin").masuk()) {
            lain.halaman().navigate(halaman.url());
            assertThat(lain.halaman().locator("table.daftar td.utama").allInnerTexts()).isEqualTo(dilihat);
        }
        assertThat(dilihat).hasSize(3).allSatisfy(satu -> assertThat(satu).contains("Kasi").contains("Kecamatan Ranuyoso"));
    }

    @ParameterizedTest
    @CsvSource({"admin,pengaturan/pegawai.xhtml,Nama;NIP", "admin,pengaturan/jabatan.xhtml,Jabatan;Perangkat daerah",
        "admin,pengaturan/akun.xhtml,Akun;Nama", "admin,pengaturan/organisasi.xhtml,Kode;Nama",
        "admin,pengaturan/pemangku.xhtml,Pegawai;Sebagai", "admin,pengaturan/jejak-audit.xhtml,Nomor;Waktu"})
    void daftar_diunduh_utuh_untuk_lembar_kerja(String akun, String halaman, String judul) throws Exception {
        admin.buka(halaman);

        Path berkas = admin.halaman().waitForDownload(() -> admin.halaman().getByText("Unduh CSV").click()).path();

        String isi = Files.readString(berkas, StandardCharsets.UTF_8);
        assertThat(isi).startsWith("\uFEFF" + judul);
        assertThat(isi.lines().count()).isGreaterThan(6);
        assertThat(admin.keluhan()).isEmpty();
    }

    @Test
    void nama_yang_berbentuk_rumus_tidak_dijalankan_lembar_kerja() throws Exception {
        Page halaman = admin.halaman();
        admin.buka("pengaturan/pegawai-ubah.xhtml");
        halaman.getByLabel("Nama").fill("=HYPERLINK(\"http://jahat\";\"klik\")");
        admin.tombol("Simpan").click();
        admin.buka("pengaturan/pegawai.xhtml?kata=HYPERLINK");

        Path berkas = halaman.waitForDownload(() -> halaman.getByText("Unduh CSV").click()).path();

        assertThat(Files.readString(berkas, StandardCharsets.UTF_8).lines().skip(1).toList())
                .hasSize(1).allSatisfy(satu -> assertThat(satu).startsWith("\"'=HYPERLINK"));
    }

    @Test
    void delapan_butir_menu_dan_nama_yang_panjang_muat_di_layar_biasa() {
        Page halaman = admin.halaman();
        admin.buka("tugas.xhtml");

        Object[] ukuran = ((List<?>) halaman.evaluate("() => { const ul = document.querySelector('#menu ul');"
                + " ul.innerHTML = ['Tugas saya', 'Laporan', 'Perjanjian Kinerja', 'Anggaran', 'Verifikasi', 'Pemantauan', 'Cek dokumen', 'Pengaturan']"
                + "   .map(satu => '<li><a href=\"#\">' + satu + '</a></li>').join('');"
                + " const nama = document.querySelector('.orang-nama'); nama.textContent = 'Dra. Raden Ayu Siti Kusumaningrum Wardhani, M.Si., M.M.';"
                + " return [new Set([...ul.children].map(satu => satu.offsetTop)).size, nama.scrollWidth - nama.clientWidth]; }")).toArray();

        assertThat(ukuran).as("rows of the menu, pixels of the name cut off").containsExactly(1, 0);
    }

    private static void cari(String kata) {
        admin.halaman().locator("#kata").fill(kata);
        admin.halaman().locator("#kata").press("Enter");
        admin.halaman().waitForURL(Pattern.compile(".*kata=.*"));
    }

    private static Locator kepala(String kolom) {
        return admin.halaman().locator("th a.urut", new Page.LocatorOptions().setHasText(kolom));
    }

    /** The first line of each: what a person reads first. */
    private static List<String> barisTeks(String sel) {
        List<String> teks = new ArrayList<>();
        admin.halaman().locator("table.daftar tbody " + sel).allInnerTexts().forEach(satu -> teks.add(satu.lines().findFirst().orElse("").strip()));
        return teks;
    }
}
