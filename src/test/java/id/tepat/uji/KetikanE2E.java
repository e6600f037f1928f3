package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is typed belongs to the thing it was typed for, and after the logout to nobody. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
class KetikanE2E {

    private static final String PENCATAT = "kasubag.keuangan.jatiroto";

    private static ServerTepat server;
    private static Peramban peramban;

    /**
     * Something that is made with a form of its own.
     *
     * @param jalan  page of the empty form
     * @param tombol what saves it
     * @param isian  field to text, with {@code {n}} for the first or the second; a text of a choice is its beginning
     */
    private record Hal(String jalan, String tombol, Map<String, String> isian) {

        static Hal dari(String jalan, String tombol, String... isian) {
            Map<String, String> peta = new LinkedHashMap<>();
            for (int ke = 0; ke < isian.length; ke += 2) {
                peta.put(isian[ke], isian[ke + 1]);
            }
            return new Hal(jalan, tombol, peta);
        }
    }

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

    @Test
    void dua_dari_setiap_hal_di_pengaturan_isian_yang_kedua_kosong() {
        List<Hal> semua = List.of(
                Hal.dari("pengaturan/unit.xhtml", "Simpan", "kode", "9.01.{n}", "nama", "Dinas Uji {n}"),
                Hal.dari("pengaturan/jabatan-ubah.xhtml", "Simpan", "perangkatDaerah", "Dinas Uji {n}", "nama", "Kepala Uji {n}"),
                Hal.dari("pengaturan/pegawai-ubah.xhtml", "Simpan", "nama", "Orang Uji {n}", "pangkat", "Penata"),
                Hal.dari("pengaturan/akun-ubah.xhtml", "Buat akun dan tautan", "namaAkun", "orang.uji{n}", "nama", "Orang Uji {n}"),
                Hal.dari("pengaturan/pemangku-angkat.xhtml", "Tetapkan", "jabatan", "Kepala Uji {n}", "pegawai", "Orang Uji {n}", "mulai", "2023-07-03"),
                Hal.dari("pengaturan/hari-libur.xhtml?tahun=2030", "Simpan", "tanggal", "2030-03-1{n}", "nama", "Libur uji {n}", "dasar", "SKB uji"),
                Hal.dari("pengaturan/uraian-tugas.xhtml?jenis=1", "Simpan uraian tugas", "berlakuMulai", "2030-01-0{n}", "dasar", "Perbup uji {n}", "butir", "menguji"));
        try (Orang admin = peramban.orang(server, "admin").masuk()) {
            semua.forEach(hal -> duaBerturutTurut(admin, hal));
            assertThat(admin.keluhan()).isEmpty();
        }
    }

    @Test
    void dua_pos_anggaran_dua_sasaran_dua_indikator_isian_yang_kedua_kosong() {
        try (Orang pencatat = peramban.orang(server, PENCATAT).masuk()) {
            duaBerturutTurut(pencatat, Hal.dari("perencanaan/anggaran.xhtml", "Tambah", "kode", "7.01.0{n}.2.99.99", "nama", "Pos uji {n}", "pagu", "1.000.000"));
            String perjanjian = buatPerubahan(pencatat);
            duaBerturutTurut(pencatat, Hal.dari("perjanjian/sasaran.xhtml?id=" + perjanjian, "Simpan sasaran", "uraian", "Sasaran uji {n}"));
            pencatat.buka("perjanjian/susun.xhtml?id=" + perjanjian);
            String tambah = pencatat.halaman().locator("a[href*='/perjanjian/indikator.xhtml']").last().getAttribute("href").substring(1);
            duaBerturutTurut(pencatat, Hal.dari(tambah, "Simpan indikator", "nama", "Indikator uji {n}", "satuan", "Desa",
                    "labelPembilang", "desa yang tertib", "labelPenyebut", "jumlah desa", "target", "9{n}"));
            assertThat(pencatat.keluhan()).isEmpty();
        }
    }

    @Test
    void isian_baru_yang_ditinggalkan_ditawarkan_dan_tidak_dipasang_sendiri() {
        try (Orang admin = peramban.orang(server, "admin").masuk()) {
            Page halaman = admin.halaman();
            admin.buka("pengaturan/akun-ubah.xhtml");
            String bawaan = isi(halaman);
            medan(halaman, "nama").fill("Ditinggalkan");
            halaman.locator("#form input[value='ADMIN']").check();

            admin.buka("pengaturan/akun-ubah.xhtml");
            assertThat(isi(halaman)).isEqualTo(bawaan);
            assertThat(halaman.locator("#pemulihan")).containsText("Ada isian yang belum disimpan dari ");
            admin.tombol("Pakai lagi").click();
            assertThat(medan(halaman, "nama")).hasValue("Ditinggalkan");
            assertThat(halaman.locator("#form input[value='ADMIN']")).isChecked();

            admin.buka("pengaturan/akun-ubah.xhtml");
            admin.tombol("Buang").click();
            assertThat(isi(halaman)).isEqualTo(bawaan);
            assertThat(ketikan(halaman)).isEmpty();
        }
    }

    @Test
    void yang_belum_tersimpan_ditawarkan_waktu_keluar_lalu_tidak_ada_ketikan_yang_tertinggal() {
        try (Orang admin = peramban.orang(server, "admin").masuk()) {
            Page halaman = admin.halaman();
            admin.buka("pengaturan/pegawai-ubah.xhtml");
            medan(halaman, "nama").fill("Belum Tersimpan");
            keluar(halaman);
            assertThat(halaman.getByRole(AriaRole.DIALOG)).containsText("Ada isian belum tersimpan");
            assertThat(halaman.getByRole(AriaRole.DIALOG)).containsText("Tambah pegawai");
            admin.tombol("Simpan dulu").click();
            assertThat(medan(halaman, "nama")).hasValue("Belum Tersimpan");
            assertThat(admin.tombol("Simpan")).isFocused();

            keluar(halaman);
            admin.tombol("Keluar dan buang").click();
            halaman.waitForURL(Pattern.compile(".*/masuk\\.xhtml.*"));
            assertThat(simpanan(halaman)).isEqualTo("{}{}");

            admin.masuk();
            admin.buka("pengaturan/pegawai-ubah.xhtml");
            assertThat(medan(halaman, "nama")).hasValue("");
            assertThat(halaman.locator("#pemulihan")).isHidden();
            keluar(halaman);
            halaman.waitForURL(Pattern.compile(".*/masuk\\.xhtml.*"));
            assertThat(simpanan(halaman)).isEqualTo("{}{}");
        }
    }

    @Test
    void perbuatan_yang_lama_tidak_terkirim_dua_kali() {
        try (Orang admin = peramban.orang(server, "admin").masuk()) {
            Page halaman = admin.halaman();
            admin.buka("pengaturan/pegawai-ubah.xhtml");
            medan(halaman, "nama").fill("Sekali Saja");
            int[] kiriman = {0};
            halaman.route(Pattern.compile(".*/pengaturan/pegawai-ubah\\.xhtml.*"), jalan -> {
                if ("POST".equals(jalan.request().method())) {
                    kiriman[0]++;
                    halaman.waitForTimeout(1500); // a slow server
                }
                jalan.resume();
            });

            admin.tombol("Simpan").evaluate("tombol => { tombol.click(); tombol.click(); tombol.form.requestSubmit(); }");

            assertThat(halaman.getByText("Sedang diproses…")).isVisible();
            assertThat(admin.tombol("Simpan")).isDisabled();
            halaman.waitForURL(Pattern.compile(".*/pengaturan/pegawai\\.xhtml.*"));
            assertThat(kiriman[0]).isEqualTo(1);
        }
    }

    /** Each begins at the defaults, and its draft dies with its save. */
    private static void duaBerturutTurut(Orang orang, Hal hal) {
        Page halaman = orang.halaman();
        orang.buka(hal.jalan());
        String bawaan = isi(halaman);
        for (int nomor = 1; nomor <= 2; nomor++) {
            orang.buka(hal.jalan());
            assertThat(isi(halaman)).as("%s, number %d", hal.jalan(), nomor).isEqualTo(bawaan);
            assertThat(halaman.locator("#pemulihan")).isHidden();
            isikan(halaman, hal, nomor);
            assertThat(ketikan(halaman)).as("draft of %s", hal.jalan()).isNotEmpty();
            orang.tombol(hal.tombol()).click();
            halaman.waitForCondition(() -> ketikan(halaman).isEmpty());
        }
        orang.buka(hal.jalan());
        assertThat(isi(halaman)).as(hal.jalan()).isEqualTo(bawaan);
    }

    /** Every field that is named, and every box the other way: the first and the last where there are many. */
    private static void isikan(Page halaman, Hal hal, int nomor) {
        hal.isian().forEach((nama, teks) -> {
            Locator medan = medan(halaman, nama);
            String isi = teks.replace("{n}", Integer.toString(nomor));
            if ("SELECT".equals(medan.evaluate("satu => satu.tagName"))) {
                String label = medan.locator("option").allInnerTexts().stream().filter(satu -> satu.startsWith(isi)).findFirst().orElseThrow();
                medan.selectOption(new SelectOption().setLabel(label));
            } else {
                medan.fill(isi);
            }
        });
        List<Locator> kotak = halaman.locator("#form input[type=checkbox]").all();
        kotak.stream().filter(satu -> satu == kotak.get(0) || satu == kotak.get(kotak.size() - 1))
                .forEach(satu -> satu.setChecked(!satu.isChecked()));
    }

    private static Locator medan(Page halaman, String nama) {
        return halaman.locator("[id='form:" + nama + "']");
    }

    private static void keluar(Page halaman) {
        halaman.locator("[data-keluar]").click();
    }

    /** What stands in the form's fields. */
    private static String isi(Page halaman) {
        return (String) halaman.evaluate("() => Array.from(document.getElementById('form').elements)"
                + ".filter(m => /^(INPUT|TEXTAREA|SELECT)$/.test(m.tagName) && !/^(hidden|submit|button)$/.test(m.type))"
                + ".map(m => m.id + '=' + (m.type === 'checkbox' ? m.checked : m.value)).join('\\n')");
    }

    /** What the browser keeps of what was typed; empty for nothing. */
    private static String ketikan(Page halaman) {
        return (String) halaman.evaluate("() => Object.keys(localStorage).join(' ')");
    }

    private static String simpanan(Page halaman) {
        return (String) halaman.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
    }

    private static String buatPerubahan(Orang orang) {
        String murni = new Skenario(server.api()).perjanjian(PENCATAT).get(0).getString("id");
        Page halaman = orang.halaman();
        orang.buka("perjanjian/perubahan.xhtml?id=" + murni);
        halaman.getByRole(AriaRole.RADIO).nth(1).check();
        halaman.getByLabel("Penjelasan").fill("Pergeseran anggaran.");
        orang.tombol("Buat konsep perubahan").click();
        halaman.waitForURL(Pattern.compile(".*/perjanjian/(susun|lihat)\\.xhtml\\?id=(?!" + murni + "$)\\d+"));
        return halaman.url().replaceAll(".*id=(\\d+).*", "$1");
    }
}
