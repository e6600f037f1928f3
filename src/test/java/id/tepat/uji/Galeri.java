package id.tepat.uji;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A page to look at.
 *
 * @param akun  who opens it; empty for nobody
 * @param nama  name of the picture
 * @param judul heading it must have; an error page has another
 * @param jalan address below the root
 */
record Galeri(String akun, String nama, String judul, String jalan) {

    /** Every page of the application, each by somebody who may see it, in a demo that is under way. */
    static List<Galeri> semua(Skenario skenario, String laporanSelesai) {
        List<Galeri> semua = new ArrayList<>(List.of(
                new Galeri("", "masuk", "Masuk", "masuk.xhtml"),
                new Galeri("", "keaslian", "Uji keaslian tanda terima", "keaslian.xhtml"),
                new Galeri("kasi.pmd", "tugas-kasi", "Tugas saya", "tugas.xhtml"),
                new Galeri("kasi.pmd", "laporan-daftar", "Laporan", "pelaporan/daftar.xhtml"),
                new Galeri("kasi.pmd", "laporan-lihat", "Kasi Pemberdayaan Masyarakat dan Desa", "pelaporan/lihat.xhtml?id=" + laporanSelesai),
                new Galeri("kasi.pmd", "laporan-tanda-terima", "Tanda terima", "pelaporan/tanda-terima.xhtml?id=" + laporanSelesai),
                new Galeri("kasi.pmd", "alur", "Alur laporan", "alur/alur.xhtml?id=" + laporanSelesai),
                new Galeri("kasi.pmd", "perjanjian-daftar", "Perjanjian Kinerja", "perjanjian/daftar.xhtml"),
                new Galeri("kasi.pmd", "pemberitahuan", "Pemberitahuan", "pemberitahuan/daftar.xhtml"),
                new Galeri("kasi.pmd", "cek-dokumen", "Cek dokumen", "validasi/cek.xhtml"),
                new Galeri("kasi.pmd", "akun-saya", "Akun saya", "akun/saya.xhtml"),
                new Galeri("kasubag.keuangan", "anggaran", "Anggaran 2023", "perencanaan/anggaran.xhtml"),
                new Galeri("kasubag.keuangan", "realisasi-anggaran", "Realisasi anggaran", "anggaran/realisasi.xhtml"),
                new Galeri("camat", "tugas-camat", "Tugas saya", "tugas.xhtml"),
                new Galeri("organisasi", "verifikasi-antrean", "Verifikasi", "verifikasi/antrean.xhtml"),
                new Galeri("organisasi", "pemantauan", "Pemantauan", "pemantauan/pemantauan.xhtml"),
                new Galeri("organisasi", "pemantauan-laporan", "Laporan", "pemantauan/laporan.xhtml"),
                new Galeri("organisasi", "laporan-lihat-kabupaten", "Kasi Pemberdayaan Masyarakat dan Desa", "pelaporan/lihat.xhtml?id=" + laporanSelesai),
                new Galeri("organisasi", "pengaturan-hari-libur", "Hari libur 2023", "pengaturan/hari-libur.xhtml"),
                new Galeri("admin", "pengaturan-kesehatan", "Kesehatan sistem", "pengaturan/kesehatan.xhtml"),
                new Galeri("organisasi", "pengaturan-jejak-audit", "Jejak audit", "pengaturan/jejak-audit.xhtml"),
                new Galeri("organisasi", "alur-kabupaten", "Alur kabupaten", "alur/kabupaten.xhtml"),
                new Galeri("sekda", "tugas-sekda", "Tugas saya", "tugas.xhtml"),
                new Galeri("sekda", "tanggapan-antrean", "Tanggapan", "tanggapan/antrean.xhtml"),
                new Galeri("pimpinan", "pemantauan-pimpinan", "Pemantauan", "pemantauan/pemantauan.xhtml"),
                new Galeri("admin", "tugas-admin", "Tugas saya", "tugas.xhtml"),
                new Galeri("admin", "pengaturan", "Pengaturan", "pengaturan/beranda.xhtml"),
                new Galeri("admin", "pengaturan-skala", "Skala dan rumus capaian", "pengaturan/skala.xhtml"),
                new Galeri("admin", "pengaturan-skala-ubah", "Skala baru", "pengaturan/skala-ubah.xhtml"),
                new Galeri("admin", "pengaturan-organisasi", "Perangkat daerah", "pengaturan/organisasi.xhtml"),
                new Galeri("admin", "pengaturan-unit", "Tambah perangkat daerah", "pengaturan/unit.xhtml"),
                new Galeri("admin", "pengaturan-jabatan", "Jabatan", "pengaturan/jabatan.xhtml"),
                new Galeri("admin", "pengaturan-jabatan-ubah", "Tambah jabatan", "pengaturan/jabatan-ubah.xhtml"),
                new Galeri("admin", "pengaturan-uraian-tugas", "Uraian tugas", "pengaturan/uraian-tugas.xhtml"),
                new Galeri("admin", "pengaturan-aturan", "Aturan kabupaten", "pengaturan/aturan.xhtml"),
                new Galeri("admin", "pengaturan-aturan-ubah", "Waktu untuk tanggapan atasan", "pengaturan/aturan-ubah.xhtml?kunci=HARI_TANGGAPAN"),
                new Galeri("admin", "pengaturan-pegawai", "Pegawai", "pengaturan/pegawai.xhtml"),
                new Galeri("admin", "pengaturan-pegawai-ubah", "Tambah pegawai", "pengaturan/pegawai-ubah.xhtml"),
                new Galeri("admin", "pengaturan-pemangku", "Pemangku jabatan", "pengaturan/pemangku.xhtml"),
                new Galeri("admin", "pengaturan-pemangku-angkat", "Tetapkan pemangku jabatan", "pengaturan/pemangku-angkat.xhtml"),
                new Galeri("admin", "pengaturan-akun", "Akun", "pengaturan/akun.xhtml"),
                new Galeri("admin", "pengaturan-akun-ubah", "Tambah akun", "pengaturan/akun-ubah.xhtml")));
        tambahTugas(semua, skenario, "kasi.pemerintahan", "SUSUN_LAPORAN", "laporan-susun", "Susun laporan", "pelaporan/susun.xhtml");
        tambahTugas(semua, skenario, "camat", "TANGGAPI_LAPORAN", "laporan-tanggapi", "Tanggapi laporan", "tanggapan/tanggapi.xhtml");
        tambahTugas(semua, skenario, "sekda", "TANGGAPI_LAPORAN", "laporan-tanggapi-sekda", "Tanggapi laporan", "tanggapan/tanggapi.xhtml");
        tambahTugas(semua, skenario, "organisasi", "VERIFIKASI_LAPORAN", "laporan-verifikasi", "Verifikasi laporan", "verifikasi/verifikasi.xhtml");
        skenario.perjanjian("kasi.pmd").stream().findFirst().map(satu -> satu.getString("id")).ifPresent(id ->
                semua.add(new Galeri("kasi.pmd", "perjanjian-lihat", "Perjanjian Kinerja Tahun 2023", "perjanjian/lihat.xhtml?id=" + id)));
        return semua;
    }

    private static void tambahTugas(List<Galeri> semua, Skenario skenario, String akun, String langkah, String nama, String judul, String jalan) {
        skenario.tugas(akun).stream().filter(satu -> langkah.equals(satu.getString("langkah"))).map(Galeri::objek).findFirst()
                .ifPresent(id -> semua.add(new Galeri(akun, nama, judul, jalan + "?id=" + id)));
    }

    private static String objek(JsonObject tugas) {
        return tugas.getString("laporanId", tugas.getString("perjanjianId", ""));
    }
}
