package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page that breaks on purpose: it comes whole or the error page comes, and what it says stands in the log. */
class HalamanUtuhIT {

    private static final String RUSAK = "/uji/rusak.xhtml";
    private static final Pattern KODE = Pattern.compile("Kode ([A-Z2-9]{6}), \\S+ \\d+ \\S+ \\d{4} \\d\\d\\.\\d\\d WIB");

    private final ServerTepat server = ServerBersama.hidup(JenisBasisData.H2);
    private final SesiHttp sesi = SesiHttp.masuk(server.alamat(), "kasi.pmd");

    @Test
    void halaman_yang_gagal_di_tengah_menjadi_halaman_galat_yang_utuh() {
        assertThat(sesi.buka(RUSAK).cela()).isEmpty();

        HalamanHttp gagal = sesi.buka(RUSAK + "?gambar=ya");

        assertThat(gagal.status()).isEqualTo(500);
        assertThat(gagal.teks()).startsWith("<!DOCTYPE html>").endsWith("</html>\n").doesNotContain("Panjang sekali", "Exception", "id.tepat");
        assertThat(gagal.judul()).isEqualTo("Ada yang salah di pihak kami");
        assertThat(server.log()).contains("Kode " + kode(gagal));
    }

    @Test
    void tombol_yang_gagal_menjawab_dengan_halaman_galat() {
        FormHttp form = sesi.buka(RUSAK).form("form").orElseThrow();

        HalamanHttp gagal = sesi.kirim(form, form.kendali("tekan").orElseThrow());

        assertThat(gagal.status()).isEqualTo(500);
        assertThat(server.log()).contains("Kode " + kode(gagal));
    }

    @Test
    void yang_gagal_lewat_skrip_menjadi_pesan_dan_ketikannya_tetap() {
        FormHttp form = sesi.buka(RUSAK).form("form").orElseThrow();
        form.isi("isi", "yang sudah diketik");

        HalamanHttp gagal = sesi.kirim(form, form.kendali("sebagian").orElseThrow());

        assertThat(gagal.cela()).isEmpty();
        assertThat(gagal.teks()).contains("<update id=\"pesanUmum\">", "Ada yang salah di pihak kami").doesNotContain("id=\"form", "Exception");
        assertThat(server.log()).contains("Kode " + kode(gagal));
    }

    @Test
    void halaman_sesudahnya_baik_baik_saja() {
        sesi.buka(RUSAK + "?gambar=ya");

        assertThat(sesi.buka("/tugas.xhtml").judul()).isEqualTo("Tugas saya");
    }

    @Test
    void alamat_yang_tidak_ada_dan_yang_terlarang_dijawab_rumah_ini_sendiri() {
        assertThat(sesi.buka("/tidak-ada.xhtml")).satisfies(satu -> utuh(satu, 404, "Tidak ditemukan"));
        assertThat(sesi.buka("/tidak/ada")).satisfies(satu -> utuh(satu, 404, "Tidak ditemukan"));
        assertThat(sesi.buka("/pelaporan/lihat.xhtml?id=999999999")).satisfies(satu -> utuh(satu, 404, "Tidak ditemukan"));
        assertThat(sesi.buka("/pengaturan/organisasi.xhtml")).satisfies(satu -> utuh(satu, 403, "Bukan untuk Anda"));
        assertThat(sesi.buka("/tugas.xhtml?jakarta.faces.ViewState=x")).satisfies(satu -> utuh(satu, 400, "Permintaan tidak terbaca"));
    }

    private static void utuh(HalamanHttp halaman, int status, String judul) {
        assertThat(halaman.cela()).isEmpty();
        assertThat(halaman.status()).isEqualTo(status);
        assertThat(halaman.judul()).isEqualTo(judul);
    }

    private static String kode(HalamanHttp halaman) {
        Matcher kode = KODE.matcher(halaman.teks());
        assertThat(kode.find()).as(halaman.teks()).isTrue();
        return kode.group(1);
    }
}
