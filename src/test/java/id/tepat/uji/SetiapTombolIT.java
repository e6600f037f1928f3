package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whatever can be pressed is pressed, by everybody who sees it and in every state in which it is seen; what comes back is a
 * whole page or a plain message, and nothing that sends a form stands in a page that nobody here has seen.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetiapTombolIT {

    private static final List<String> SEMUA = List.of("kasi.pmd", "kasi.pemerintahan", "kasi.pelayanan", "kasubag.umum", "kasubag.keuangan",
            "sekretaris", "camat", "sekda", "bupati", "organisasi", "pimpinan", "admin");
    private static final List<String> UNTUK_LAPORAN = List.of("/pelaporan/lihat.xhtml", "/pelaporan/susun.xhtml", "/pelaporan/tanda-terima.xhtml",
            "/alur/alur.xhtml", "/tanggapan/tanggapi.xhtml", "/verifikasi/sahkan.xhtml", "/verifikasi/verifikasi.xhtml");
    private static final List<String> UNTUK_PERJANJIAN = List.of("/perjanjian/lihat.xhtml", "/perjanjian/susun.xhtml", "/perjanjian/sasaran.xhtml",
            "/perjanjian/telaah.xhtml", "/perjanjian/tanda-tangan.xhtml", "/perjanjian/tanda-tangan-luar.xhtml", "/perjanjian/perubahan.xhtml");
    private static final Pattern POS = Pattern.compile("/perencanaan/anggaran\\.xhtml\\?.*pos=\\d+");
    private static final Pattern DI_BAWAH_PERJANJIAN = Pattern.compile("/perjanjian/(?:sasaran|indikator)\\.xhtml\\?.*sasaran=\\d+.*");
    private static final String PDF = "%PDF-1.4\n%%EOF\n";

    private static ServerTepat server;
    private static URI alamat;
    private static KeadaanUji keadaan;
    private static PenekanTombol penekan;
    private static final KendaliSumber SUMBER = new KendaliSumber();

    @BeforeAll
    static void mulai() {
        server = ServerBersama.sendiri(JenisBasisData.H2, "tombol");
        pakai(server.alamat());
        keadaan.siapkan();
    }

    static void pakai(URI server) {
        alamat = server;
        keadaan = new KeadaanUji(KlienApi.pada(alamat));
        penekan = new PenekanTombol(SUMBER);
    }

    @AfterAll
    static void selesai() {
        server.close();
    }

    @Test
    @Order(1)
    void setiap_tombol_di_setiap_halaman_bagi_setiap_orang_menjawab_dengan_utuh() {
        for (String akun : SEMUA) {
            SesiHttp sesi = SesiHttp.masuk(alamat, akun);
            SUMBER.halaman().stream().filter(satu -> !satu.equals("/keluar.xhtml")).forEach(satu -> penekan.tekanSemua(sesi, satu, ""));
            keadaan.laporanMenurutKeadaan(akun).forEach(laporan -> UNTUK_LAPORAN.forEach(satu -> penekan.tekanSemua(sesi,
                    satu + "?id=" + laporan.getString("id"), laporan.getString("jenis") + " " + laporan.getString("status"))));
            keadaan.perjanjianMenurutKeadaan(akun).forEach(perjanjian -> perjanjian(sesi, perjanjian));
        }

        assertThat(penekan.cela()).isEmpty();
        assertThat(penekan.banyak()).isGreaterThan(300);
    }

    private static void perjanjian(SesiHttp sesi, JsonObject perjanjian) {
        String id = perjanjian.getString("id");
        UNTUK_PERJANJIAN.forEach(satu -> penekan.tekanSemua(sesi, satu + "?id=" + id, perjanjian.getString("status")));
        sesi.buka("/perjanjian/susun.xhtml?id=" + id).tautan().filter(satu -> DI_BAWAH_PERJANJIAN.matcher(satu).matches()).limit(3)
                .forEach(satu -> penekan.tekanSemua(sesi, satu, perjanjian.getString("status")));
    }

    @Test
    @Order(2)
    void yang_dibuat_sendiri_di_pengaturan_diubah_dan_dinonaktifkan() {
        SesiHttp admin = SesiHttp.masuk(alamat, "admin");

        new PengaturanUji(penekan, admin).buatSemua().forEach(satu -> penekan.tekanSemua(admin, satu, "buatan sendiri"));

        assertThat(penekan.cela()).isEmpty();
    }

    @Test
    @Order(3)
    void yang_baru_terlihat_setelah_sesuatu_terjadi_ditekan_juga() {
        SesiHttp penyusun = SesiHttp.masuk(alamat, "kasi.pmd.ranuyoso");
        String laporan = "/pelaporan/susun.xhtml?id=" + new Skenario(KlienApi.pada(alamat)).laporanUntukDisusun("kasi.pmd.ranuyoso");
        unggah(penyusun, laporan, "unggah", "kirim", "bukti.pdf", PDF);
        penekan.tekanSemua(penyusun, laporan, "berbukti");
        unggah(penyusun, "/validasi/cek.xhtml", "unggah", "cek", "naskah.json", NaskahUji.json("001-camat").toString());
        SesiHttp keuangan = SesiHttp.masuk(alamat, "kasubag.keuangan");
        keuangan.buka("/perencanaan/anggaran.xhtml").tautan().filter(satu -> POS.matcher(satu).matches()).limit(1)
                .forEach(satu -> penekan.tekanSemua(keuangan, satu, "pos"));
        penekan.isiDanTekan(keuangan, "/akun/saya.xhtml", "buat", "simpan", Map.of("nama", "uji", "hari", "3"));
        penekan.tekanSemua(keuangan, "/akun/saya.xhtml", "bertoken");

        assertThat(penekan.cela()).isEmpty();
    }

    /** Chooses a file, presses, and then what the answer offers. */
    private static void unggah(SesiHttp sesi, String jalan, String namaForm, String namaKendali, String namaBerkas, String isi) {
        HalamanHttp dibuka = sesi.buka(jalan);
        FormHttp form = dibuka.form(namaForm).orElseThrow();
        form.pilihBerkas(namaBerkas, isi);
        String halaman = jalan.replaceAll("\\?.*", "");
        HalamanHttp sesudah = penekan.tekan(sesi, halaman, form, form.kendali(namaKendali).orElseThrow());
        sesudah.form("hasil").ifPresent(hasil -> hasil.kendali().forEach(satu -> penekan.tekan(sesi, halaman, hasil, satu)));
    }

    @Test
    @Order(4)
    void yang_didahului_orang_lain_dapat_melihat_isi_terbaru() {
        String akun = "kasubag.umum.gucialit";
        SesiHttp sesi = SesiHttp.masuk(alamat, akun);
        Skenario skenario = new Skenario(KlienApi.pada(alamat));
        String laporan = skenario.laporanUntukDisusun(akun);
        FormHttp form = sesi.buka("/pelaporan/susun.xhtml?id=" + laporan).form("laporan").orElseThrow();
        skenario.isi(akun, laporan);
        form.isi("narasi:0:teks", "Ditulis di jendela ini.");

        HalamanHttp bentrok = penekan.tekan(sesi, "/pelaporan/susun.xhtml", form, form.kendali("tepatSimpan").orElseThrow());
        assertThat(bentrok.teks()).contains("baru saja diubah");
        HalamanHttp terbaru = penekan.tekan(sesi, "/pelaporan/susun.xhtml", form, new FormHttp.Kendali("terbaru", "laporan:terbaru", "x", false));

        assertThat(terbaru.teks()).contains("Ditulis di jendela ini.", "Kegiatan berjalan menurut jadwal.");
        assertThat(penekan.cela()).isEmpty();
    }

    @Test
    @Order(5)
    void hari_kerja_berikut_dari_setiap_halaman_lalu_triwulan_dibuka() {
        SesiHttp organisasi = SesiHttp.masuk(alamat, "organisasi");
        for (String halaman : SUMBER.halaman()) {
            HalamanHttp dibuka = organisasi.buka(halaman);
            dibuka.form("demo").filter(form -> dibuka.alamat().getPath().equals(halaman))
                    .ifPresent(form -> penekan.tekan(organisasi, halaman, form, form.kendali("maju").orElseThrow()));
        }

        assertThat(penekan.cela()).isEmpty();
    }

    @Test
    @Order(8)
    void keluar_hanya_dengan_tombolnya() {
        SesiHttp sesi = SesiHttp.masuk(alamat, "camat");
        sesi.buka("/keluar.xhtml");
        HalamanHttp dibuka = sesi.buka("/tugas.xhtml");
        FormHttp form = dibuka.form().stream().filter(satu -> satu.tujuan().endsWith("/keluar.xhtml")).findFirst().orElseThrow();

        penekan.tekan(sesi, "/tugas.xhtml", form, form.kendali("keluar").orElseThrow());

        assertThat(sesi.buka("/tugas.xhtml").alamat().getPath()).isEqualTo("/masuk.xhtml");
        assertThat(penekan.cela()).isEmpty();
    }

    @Test
    @Order(9)
    void tidak_ada_tombol_di_sumber_halaman_yang_tidak_pernah_terlihat() {
        assertThat(penekan.belum()).as("controls that no fixture made visible").isEmpty();
    }
}
