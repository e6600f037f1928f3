package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one of everything in Pengaturan by its own pages, so that what changes or ends it can be pressed without harm. */
final class PengaturanUji {

    private final PenekanTombol penekan;
    private final SesiHttp admin;
    private final List<String> halaman = new ArrayList<>();

    PengaturanUji(PenekanTombol penekan, SesiHttp admin) {
        this.penekan = penekan;
        this.admin = admin;
    }

    /** The pages of what was made. */
    List<String> buatSemua() {
        String unit = buat("/pengaturan/unit.xhtml", "form", "simpan", Map.of("kode", "9.99.99", "nama", "Kecamatan Uji"),
                "/pengaturan/organisasi.xhtml?kata=Kecamatan+Uji", "/pengaturan/unit.xhtml?id=");
        String jabatan = buat("/pengaturan/jabatan-ubah.xhtml?unit=" + unit, "form", "simpan", Map.of("nama", "Kasi Uji"),
                "/pengaturan/jabatan.xhtml?unit=" + unit, "/pengaturan/jabatan-ubah.xhtml?id=");
        String pegawai = buat("/pengaturan/pegawai-ubah.xhtml", "form", "simpan", Map.of("nama", "Pegawai Uji"),
                "/pengaturan/pegawai.xhtml?kata=Pegawai+Uji", "/pengaturan/pegawai-ubah.xhtml?id=");
        buat("/pengaturan/pemangku-angkat.xhtml?jabatan=" + jabatan + "&pegawai=" + pegawai, "form", "simpan", Map.of(),
                "/pengaturan/pemangku.xhtml?kata=Pegawai+Uji", "/pengaturan/pemangku-akhiri.xhtml?id=");
        akun(pegawai);
        buat("/pengaturan/hari-libur.xhtml?tahun=2029", "form", "simpan", Map.of("tanggal", "2029-03-14", "nama", "Hari uji"),
                "/pengaturan/hari-libur.xhtml?tahun=2029", "/pengaturan/hari-libur.xhtml?tahun=2029&id=");
        uraianTugas();
        skala();
        penekan.isiDanTekan(admin, "/pengaturan/aturan-ubah.xhtml?kunci=HARI_TANGGAPAN", "form", "simpan", Map.of("teks", "4", "berlakuMulai", "2024-01-01"));
        halaman.add("/pengaturan/aturan-ubah.xhtml?kunci=HARI_TANGGAPAN");
        return halaman;
    }

    /** The account, and its owner, who sets the password by the link that is shown once. */
    private void akun(String pegawai) {
        HalamanHttp dibuat = penekan.isiDanTekan(admin, "/pengaturan/akun-ubah.xhtml?pegawai=" + pegawai, "form", "simpan",
                Map.of("namaAkun", "pegawai.uji"));
        Matcher tautan = Pattern.compile("/sandi\\.xhtml\\?kunci=[\\w-]+").matcher(dibuat.teks());
        assertThat(tautan.find()).as(dibuat.pesan()).isTrue();
        penekan.isiDanTekan(admin, tautan.group(), "tetapkan", "kirim", Map.of("sandi", "kalimat yang panjang 7", "ulangan", "kalimat yang panjang 7"));
        catat("/pengaturan/akun.xhtml?kata=pegawai.uji", "/pengaturan/akun-ubah.xhtml?id=");
    }

    private void uraianTugas() {
        HalamanHttp jenis = penekan.isiDanTekan(admin, "/pengaturan/uraian-tugas.xhtml", "jenis", "tambah", Map.of("nama", "Kasi Uji"));
        String alamat = jenis.alamat().getPath() + "?" + jenis.alamat().getQuery();
        penekan.isiDanTekan(admin, alamat, "form", "simpan", Map.of("dasar", "Perbup 1/2023 Pasal 1", "butir", "menguji"));
        halaman.add(alamat);
        admin.buka(alamat).tautan().filter(satu -> satu.contains("&uraian=")).forEach(halaman::add);
    }

    /** A new version of a scale that is there, laid down for a unit from a day to come, so that it can be taken back. */
    private void skala() {
        String asal = admin.buka("/pengaturan/skala.xhtml").tautan().filter(satu -> satu.contains("skala-ubah.xhtml?asal=")).findFirst().orElseThrow();
        penekan.tekanSemua(admin, asal, "versi baru");
        HalamanHttp daftar = admin.buka("/pengaturan/skala.xhtml");
        FormHttp form = daftar.form("form").orElseThrow();
        penekan.isiDanTekan(admin, "/pengaturan/skala.xhtml", "form", "terapkan",
                Map.of("skala", form.pilihan("skala").get(1), "berlakuMulai", "2024-01-01"));
        halaman.add("/pengaturan/skala.xhtml");
    }

    /** @return the id of what was made, read off the list that shows it */
    private String buat(String jalan, String form, String kendali, Map<String, String> isi, String daftar, String ubah) {
        HalamanHttp sesudah = penekan.isiDanTekan(admin, jalan, form, kendali, isi);
        assertThat(sesudah.teks()).as("%s: %s", jalan, sesudah.pesan()).contains("pesan-info");
        return catat(daftar, ubah);
    }

    private String catat(String daftar, String ubah) {
        String alamat = admin.buka(daftar).tautan().filter(satu -> satu.startsWith(ubah)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing like " + ubah + " on " + daftar));
        halaman.add(alamat);
        return alamat.substring(ubah.length());
    }
}
