package id.tepat.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;

/** An account's life: made by the administrator, opened by a one-time link, used with a token, deactivated. */
@EnabledIf(value = "id.tepat.uji.Peramban#ada", disabledReason = "no Chromium on the PATH (Debian: apt-get install chromium)")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AkunE2E {

    private static final String AKUN = "pembaca.portal";
    private static final String SANDI = "mangga manis sekali";

    private static ServerTepat server;
    private static Peramban peramban;
    private static Orang admin;
    private static Orang pemilik;
    private static String token;

    @BeforeAll
    static void mulai() {
        server = ServerBersama.hidup(JenisBasisData.H2);
        peramban = new Peramban();
        admin = peramban.orang(server, "admin").masuk();
        pemilik = peramban.orang(server, AKUN, SANDI);
    }

    @AfterAll
    static void selesai() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @Test
    @Order(1)
    void akun_baru_dibuka_dengan_tautan_sekali_pakai() {
        admin.buka("pengaturan/akun-ubah.xhtml");
        admin.halaman().locator("[id='form:namaAkun']").fill(AKUN);
        admin.halaman().locator("[id='form:nama']").fill("Pembaca Portal");
        admin.halaman().getByLabel("Pimpinan").check();
        admin.tombol("Buat akun dan tautan").click();
        assertThat(admin.halaman().locator("main")).containsText("Peran pegawai memerlukan data pegawai.");
        assertThat(admin.halaman().locator("[id='form:nama']")).hasValue("Pembaca Portal");
        admin.halaman().getByLabel("Pegawai").and(admin.halaman().getByRole(AriaRole.CHECKBOX)).uncheck();
        admin.tombol("Buat akun dan tautan").click();
        String tautan = admin.halaman().locator("#tautan").inputValue();
        assertThat(tautan).contains("/sandi.xhtml?kunci=");

        tetapkanSandi(tautan, SANDI);
        pemilik.halaman().navigate(tautan);

        assertThat(pemilik.halaman().locator("main")).containsText("sudah dipakai");
        pemilik.masuk();
    }

    @Test
    @Order(2)
    void kuki_sesi_sebelum_masuk_tidak_berlaku_sesudahnya() {
        try (Orang tamu = peramban.orang(server, AKUN, SANDI)) {
            tamu.buka("masuk.xhtml");
            tamu.masuk();
            String pertama = kuki(tamu);
            tamu.buka("masuk.xhtml");
            tamu.isiMasuk();

            assertThat(kuki(tamu)).isNotBlank().isNotEqualTo(pertama);
        }
    }

    @Test
    @Order(3)
    void token_membuka_api_sampai_dicabut() {
        pemilik.buka("akun/saya.xhtml");
        pemilik.halaman().getByLabel("Nama token").fill("portal kabupaten");
        pemilik.tombol("Buat token").click();
        token = pemilik.halaman().locator("#isi-token").inputValue();
        assertThat(saya(token)).isEqualTo(200);

        pemilik.buka("akun/saya.xhtml");
        assertThat(pemilik.halaman().locator("main")).not().containsText(token);
        pemilik.halaman().getByLabel("Cabut token portal kabupaten").click();
        assertThat(pemilik.halaman().locator("main")).containsText("Belum ada token");

        assertThat(saya(token)).isEqualTo(401);
    }

    @Test
    @Order(4)
    void halaman_pengaturan_tertutup_bagi_yang_bukan_administrator() {
        pemilik.buka("pengaturan/akun.xhtml");

        assertThat(pemilik.judul()).isEqualTo("Bukan untuk Anda");
    }

    @Test
    @Order(5)
    void akun_yang_dinonaktifkan_kehilangan_sesi_dan_tokennya_saat_itu_juga() {
        pemilik.buka("akun/saya.xhtml");
        pemilik.halaman().getByLabel("Nama token").fill("portal kabupaten");
        pemilik.tombol("Buat token").click();
        token = pemilik.halaman().locator("#isi-token").inputValue();
        assertThat(saya(token)).isEqualTo(200);

        bukaAkun();
        admin.tombol("Nonaktifkan akun").click();
        assertThat(admin.halaman().locator("main")).containsText("Akun dinonaktifkan; sesinya berakhir.");

        pemilik.buka("tugas.xhtml");
        assertThat(pemilik.halaman()).hasURL(Pattern.compile(".*/masuk\\.xhtml.*"));
        pemilik.coba();
        assertThat(pemilik.halaman().locator("main")).containsText(Pattern.compile("salah|tidak cocok", Pattern.CASE_INSENSITIVE));
        assertThat(saya(token)).isEqualTo(401);
        assertThat(server.api().sebagai(AKUN, SANDI).get("/api/v1/saya").status()).isEqualTo(401);
        assertThat(pemilik.keluhan()).isEmpty();
        assertThat(admin.keluhan()).isEmpty();
    }

    @Test
    @Order(6)
    void tautan_baru_mematikan_sandi_lama() {
        bukaAkun();
        admin.tombol("Aktifkan kembali").click();
        assertThat(admin.halaman().locator("main")).containsText("Akun diaktifkan kembali.");
        bukaAkun();
        admin.tombol("Buat tautan sandi baru").click();
        String tautan = admin.halaman().locator("#tautan").inputValue();

        assertThat(server.api().sebagai(AKUN, SANDI).get("/api/v1/saya").status()).isEqualTo(401);
        tetapkanSandi(tautan, SANDI + " 2");
        assertThat(server.api().sebagai(AKUN, SANDI + " 2").get("/api/v1/saya").status()).isEqualTo(200);
    }

    private static void tetapkanSandi(String tautan, String sandi) {
        Page halaman = pemilik.halaman();
        halaman.navigate(tautan);
        halaman.locator("[id='tetapkan:sandi']").fill(sandi);
        halaman.locator("[id='tetapkan:ulangan']").fill(sandi);
        pemilik.tombol("Tetapkan sandi").click();
        assertThat(halaman.locator("main")).containsText("Sandi sudah ditetapkan.");
    }

    private static void bukaAkun() {
        admin.buka("pengaturan/akun.xhtml");
        admin.halaman().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(AKUN).setExact(true)).click();
    }

    private static int saya(String kunci) {
        return server.api().denganToken(kunci).get("/api/v1/saya").status();
    }

    private static String kuki(Orang orang) {
        return orang.halaman().context().cookies().stream().filter(satu -> satu.name.equals("TEPAT")).map((Cookie satu) -> satu.value)
                .findFirst().orElse("");
    }
}
