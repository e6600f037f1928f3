package id.tepat.uji;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A page to look at.
 *
 * @param akun  who opens it; empty for nobody
 * @param nama  name of the picture
 * @param jalan address below the root
 */
record Galeri(String akun, String nama, String jalan) {

    /** Every page of the application, each by somebody who may see it, in a demo that is under way. */
    static List<Galeri> semua(Skenario skenario, String laporanSelesai) {
        List<Galeri> semua = new ArrayList<>(List.of(
                new Galeri("", "masuk", "masuk.xhtml"),
                new Galeri("", "keaslian", "keaslian.xhtml"),
                new Galeri("kasi.pmd", "tugas-kasi", "tugas.xhtml"),
                new Galeri("kasi.pmd", "laporan-daftar", "pelaporan/daftar.xhtml"),
                new Galeri("kasi.pmd", "laporan-lihat", "pelaporan/lihat.xhtml?id=" + laporanSelesai),
                new Galeri("kasi.pmd", "laporan-tanda-terima", "pelaporan/tanda-terima.xhtml?id=" + laporanSelesai),
                new Galeri("kasi.pmd", "alur", "alur/alur.xhtml?id=" + laporanSelesai),
                new Galeri("kasi.pmd", "perjanjian-daftar", "perjanjian/daftar.xhtml"),
                new Galeri("kasi.pmd", "pemberitahuan", "pemberitahuan/daftar.xhtml"),
                new Galeri("kasi.pmd", "cek-dokumen", "validasi/cek.xhtml"),
                new Galeri("kasubag.keuangan", "anggaran", "perencanaan/anggaran.xhtml"),
                new Galeri("camat", "tugas-camat", "tugas.xhtml"),
                new Galeri("organisasi", "verifikasi-antrean", "verifikasi/antrean.xhtml"),
                new Galeri("organisasi", "pemantauan", "pemantauan/pemantauan.xhtml"),
                new Galeri("organisasi", "alur-kabupaten", "alur/kabupaten.xhtml"),
                new Galeri("sekda", "tugas-sekda", "tugas.xhtml"),
                new Galeri("pimpinan", "pemantauan-pimpinan", "pemantauan/pemantauan.xhtml"),
                new Galeri("admin", "tugas-admin", "tugas.xhtml")));
        tambahTugas(semua, skenario, "kasi.pemerintahan", "SUSUN_LAPORAN", "laporan-susun", "pelaporan/susun.xhtml");
        tambahTugas(semua, skenario, "camat", "TANGGAPI_LAPORAN", "laporan-tanggapi", "tanggapan/tanggapi.xhtml");
        tambahTugas(semua, skenario, "camat", "SAHKAN_LAPORAN", "laporan-sahkan", "verifikasi/sahkan.xhtml");
        tambahTugas(semua, skenario, "organisasi", "VERIFIKASI_LAPORAN", "laporan-verifikasi", "verifikasi/verifikasi.xhtml");
        skenario.perjanjian("kasi.pmd").stream().findFirst().map(satu -> satu.getString("id")).ifPresent(id ->
                semua.add(new Galeri("kasi.pmd", "perjanjian-lihat", "perjanjian/lihat.xhtml?id=" + id)));
        return semua;
    }

    private static void tambahTugas(List<Galeri> semua, Skenario skenario, String akun, String langkah, String nama, String jalan) {
        skenario.tugas(akun).stream().filter(satu -> langkah.equals(satu.getString("langkah"))).map(Galeri::objek).findFirst()
                .ifPresent(id -> semua.add(new Galeri(akun, nama, jalan + "?id=" + id)));
    }

    private static String objek(JsonObject tugas) {
        return tugas.getString("laporanId", tugas.getString("perjanjianId", ""));
    }
}
