package id.tepat.uji;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A week in the demo, from Monday 3 July 2023 to the Monday after, in which its people do as much as it takes until a
 * report and a Perjanjian Kinerja wait in every step of every diagram, some for the first time and some anew. What the
 * demo itself begins with counts; what is done here is what it lacks.
 */
final class KisahLama {

    private static final LocalDate HARI_TERAKHIR = LocalDate.of(2023, 7, 10);
    private static final String KABUPATEN = "organisasi";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerTepat server;
    private final Skenario skenario;
    private final PerjanjianUji perjanjian;

    KisahLama(ServerTepat server) {
        this.server = server;
        this.skenario = new Skenario(server.api());
        this.perjanjian = new PerjanjianUji(server.api());
    }

    /** Lives through it. Answers the report that at the end waits for nobody who may act. */
    String jalani() {
        laporanKepala();
        laporanPerangkatDaerah();
        laporanIndividu();
        laporanDibukaKembali();
        perjanjianPerubahan();
        perjanjianTahunDepan();
        String sekretaris = laporan("sekretaris.ranuyoso", "Sekretaris", 2);
        skenario.isiDanAjukan("sekretaris.ranuyoso", sekretaris);
        diHalaman();
        while (LocalDate.parse(skenario.hariKerjaBerikut().getString("waktu").substring(0, 10)).isBefore(HARI_TERAKHIR)) {
            // one working day after the other, so that every morning's reminders are sent
        }
        ajukanTerlambat();
        return sekretaris;
    }

    private void laporanKepala() {
        skenario.isiDanAjukan("camat.ranuyoso", laporan("camat.ranuyoso", "Camat", 2));

        String dikembalikanKabupaten = laporan("sekretaris.candipuro", "Camat", 2);
        skenario.isiDanAjukan("sekretaris.candipuro", dikembalikanKabupaten);
        skenario.verifikasi(KABUPATEN, dikembalikanKabupaten, "KEMBALIKAN");

        String dikembalikanSekda = laporan("camat", "Camat", 2);
        skenario.isiDanAjukan("camat", dikembalikanSekda);
        skenario.verifikasi(KABUPATEN, dikembalikanSekda, "TERIMA");
        skenario.tanggapi("sekda", dikembalikanSekda, "LAPORAN_DIPERBAIKI", "Sebutkan kendala di lapangan.");

        skenario.isi("camat.jatiroto", laporan("camat.jatiroto", "Camat", 2));
    }

    private void laporanPerangkatDaerah() {
        String belumPernahDisahkan = serahkan("kasubag.keuangan.jatiroto", 2);
        sahkan("camat.jatiroto", belumPernahDisahkan, "KEMBALIKAN");

        String dikembalikanKabupaten = serahkan("kasubag.keuangan.candipuro", 2);
        sahkan("sekretaris.candipuro", dikembalikanKabupaten, "SAHKAN");
        skenario.verifikasi(KABUPATEN, dikembalikanKabupaten, "KEMBALIKAN");

        String diserahkanLagi = serahkan("kasubag.keuangan.ranuyoso", 2);
        sahkan("camat.ranuyoso", diserahkanLagi, "KEMBALIKAN");
        skenario.ajukanLagi("kasubag.keuangan.ranuyoso", diserahkanLagi);

        skenario.isi("kasubag.keuangan", laporan("kasubag.keuangan", null, 2));
    }

    private void laporanIndividu() {
        String ditanggapiLagi = laporan("kasi.pmd", "Kasi", 2);
        skenario.isiDanAjukan("kasi.pmd", ditanggapiLagi);
        skenario.tanggapi("camat", ditanggapiLagi, "CAPAIAN_DITELITI_ULANG", "Mohon diteliti.");
        skenario.ajukanLagi("kasi.pmd", ditanggapiLagi);

        String dikembalikanKabupaten = laporan("kasi.pemerintahan", "Kasi", 2);
        skenario.isiDanAjukan("kasi.pemerintahan", dikembalikanKabupaten);
        skenario.tanggapi("camat", dikembalikanKabupaten, "LAPORAN_SUDAH_BAIK");
        skenario.verifikasi(KABUPATEN, dikembalikanKabupaten, "KEMBALIKAN");

        skenario.ajukanLagi("kasi.pemerintahan.jatiroto", laporan("kasi.pemerintahan.jatiroto", "Kasi", 2));
        perbuat(KABUPATEN, laporan("kasi.pelayanan.ranuyoso", "Kasi", 2), "pembebasan", Json.createObjectBuilder()
                .add("alasan", "Belum ada Perjanjian Kinerja yang berlaku."));
    }

    /** Of the first quarter, which was complete. */
    private void laporanDibukaKembali() {
        bukaKembali(laporan("kasi.pmd.gucialit", "Kasi", 1));
        bukaKembali(laporan("camat.klakah", "Camat", 1));
        bukaKembali(laporan("kasubag.keuangan.klakah", null, 1));

        String diserahkan = laporan("kasubag.keuangan.jatiroto", null, 1);
        bukaKembali(diserahkan);
        skenario.ajukanLagi("kasubag.keuangan.jatiroto", diserahkan);

        String diajukan = laporan("kasi.pelayanan.gucialit", "Kasi", 1);
        bukaKembali(diajukan);
        skenario.ajukanLagi("kasi.pelayanan.gucialit", diajukan);

        String selesaiLagi = laporan("kasi.pmd.klakah", "Kasi", 1);
        bukaKembali(selesaiLagi);
        skenario.ajukanLagi("kasi.pmd.klakah", selesaiLagi);
        skenario.tanggapi("camat.klakah", selesaiLagi, "LAPORAN_SUDAH_BAIK");
        skenario.verifikasi(KABUPATEN, selesaiLagi, "TERIMA");
    }

    private void perjanjianPerubahan() {
        ubah("kasi.pmd");
        ajukan("kasi.pemerintahan", ubah("kasi.pemerintahan"));
        kembalikan("kasi.pelayanan", "camat", ubah("kasi.pelayanan"));
        String lagi = ubah("kasi.pmd.gucialit");
        kembalikan("kasi.pmd.gucialit", "camat.gucialit", lagi);
        perjanjian.ajukan("kasi.pmd.gucialit", lagi);
        setujui("kasi.pemerintahan.gucialit", "camat.gucialit", ubah("kasi.pemerintahan.gucialit"));
        tandaTanganiPertama("kasi.pelayanan.gucialit", "camat.gucialit", ubah("kasi.pelayanan.gucialit"));
        tandaTanganiPertama("camat.gucialit", "bupati", ubah("camat.gucialit"));
        perjanjian.batalkan("kasi.pmd.jatiroto", ubah("kasi.pmd.jatiroto"));
        tandaTanganiKedua("kasi.pemerintahan.jatiroto", "camat.jatiroto", ubah("kasi.pemerintahan.jatiroto"));
        String kemudian = ubah("kasi.pelayanan.jatiroto");
        perjanjian.rencanakan("kasi.pelayanan.jatiroto", kemudian, "2023-08-01");
        tandaTanganiKedua("kasi.pelayanan.jatiroto", "camat.jatiroto", kemudian);
    }

    private void perjanjianTahunDepan() {
        buat("kasi.pmd.klakah");
        ajukan("kasi.pemerintahan.klakah", buat("kasi.pemerintahan.klakah"));
        kembalikan("kasi.pelayanan.klakah", "camat.klakah", buat("kasi.pelayanan.klakah"));
        setujui("kasubag.umum.klakah", "sekretaris.klakah", buat("kasubag.umum.klakah"));
        tandaTanganiPertama("kasubag.keuangan.klakah", "sekretaris.klakah", buat("kasubag.keuangan.klakah"));
        tandaTanganiKedua("sekretaris.klakah", "camat.klakah", buat("sekretaris.klakah"));
        ajukan("camat.klakah", buat("camat.klakah"));
    }

    /** What machines can't do: evidence, a signature on paper, and somebody who rises above her own report. */
    private void diHalaman() {
        try (Peramban peramban = new Peramban();
             Orang penyusun = peramban.orang(server, "kasubag.keuangan").masuk();
             Orang camat = peramban.orang(server, "camat").masuk();
             Orang kabupaten = peramban.orang(server, KABUPATEN).masuk();
             Orang admin = peramban.orang(server, "admin").masuk()) {
            unggahBukti(penyusun, laporan("kasubag.keuangan", "Kasubag", 2));
            String perubahan = ubah("camat");
            perjanjian.ajukan("camat", perubahan);
            catatTandaTanganDiKertas(kabupaten, perubahan);
            unggahBukti(camat, laporan("camat", "Camat", 2));
            tugaskan(admin, "Camat Ranuyoso", namaPegawai("sekretaris.ranuyoso"));
            tugaskan(admin, "Sekretaris Kecamatan – Kecamatan Ranuyoso", namaPegawai("kasubag.umum.ranuyoso"));
        }
    }

    private void ajukanTerlambat() {
        String diTangga = laporan("kasubag.keuangan", "Kasubag", 2);
        skenario.isiDanAjukan("kasubag.keuangan", diTangga);
        skenario.tanggapi("sekretaris", diTangga, "LAPORAN_SUDAH_BAIK");
        skenario.isiDanAjukan("kasi.pmd.ranuyoso", laporan("kasi.pmd.ranuyoso", "Kasi", 2));
    }

    private void unggahBukti(Orang penyusun, String laporan) {
        Page halaman = penyusun.halaman();
        penyusun.buka("pelaporan/susun.xhtml?id=" + laporan);
        halaman.locator("input[type=file]").setInputFiles(new FilePayload("daftar-hadir.pdf", "application/pdf", PDF));
        penyusun.tombol("Unggah bukti").click();
        halaman.getByText("Bukti sudah diunggah.").waitFor();
    }

    private void catatTandaTanganDiKertas(Orang kabupaten, String id) {
        Page halaman = kabupaten.halaman();
        kabupaten.buka("perjanjian/tanda-tangan-luar.xhtml?id=" + id);
        halaman.getByLabel("Tanggal tanda tangan pihak pertama").fill("2023-07-03");
        halaman.getByLabel("Tanggal tanda tangan pihak kedua").fill("2023-07-03");
        halaman.locator("input[type=file]").setInputFiles(new FilePayload("pk-camat.pdf", "application/pdf", PDF));
        kabupaten.tombol("Catat dan berlakukan").click();
        halaman.waitForURL(url -> url.contains("/perjanjian/lihat.xhtml"));
    }

    /** From the day on which the story ends. */
    private static void tugaskan(Orang admin, String jabatan, String pegawai) {
        Page halaman = admin.halaman();
        admin.buka("pengaturan/pemangku-angkat.xhtml");
        pilih(halaman, "Jabatan", jabatan);
        pilih(halaman, "Pegawai", pegawai);
        pilih(halaman, "Sebagai", "Pelaksana tugas");
        halaman.getByLabel("Mulai").fill(HARI_TERAKHIR.toString());
        admin.tombol("Tetapkan").click();
        halaman.waitForURL(url -> url.contains("/pengaturan/pemangku.xhtml"));
    }

    private static void pilih(Page halaman, String label, String awalan) {
        var daftar = halaman.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first();
        List<String> pilihan = daftar.locator("option").allInnerTexts();
        daftar.selectOption(new SelectOption().setLabel(pilihan.stream().filter(satu -> satu.startsWith(awalan)).findFirst()
                .orElseThrow(() -> new AssertionError(awalan + " is none of " + pilihan))));
    }

    private String namaPegawai(String akun) {
        return server.api().sebagai(akun).get("saya").json().getString("nama");
    }

    /** @param awalan how the name of the jabatan begins; null for the report of his unit */
    private String laporan(String akun, String awalan, int triwulan) {
        JsonObject saya = server.api().sebagai(akun).get("saya").json();
        String unit = saya.getJsonArray("jabatan").getJsonObject(0).getString("perangkatDaerahId");
        List<String> jabatan = saya.getJsonArray("jabatan").getValuesAs(JsonObject.class).stream()
                .filter(satu -> awalan != null && satu.getString("nama").startsWith(awalan)).map(satu -> satu.getString("id")).toList();
        return server.api().sebagai(KABUPATEN).get("laporan?tahun=2023&triwulan=" + triwulan + "&perangkatDaerah=" + unit + "&ukuran=200")
                .baris().stream().filter(satu -> awalan == null ? satu.isNull("jabatanId") : jabatan.contains(satu.getString("jabatanId", "")))
                .map(satu -> satu.getString("id")).findFirst()
                .orElseThrow(() -> new AssertionError(akun + " has no report as " + awalan));
    }

    private String serahkan(String penyusun, int triwulan) {
        String id = laporan(penyusun, null, triwulan);
        skenario.isiDanAjukan(penyusun, id);
        return id;
    }

    private void sahkan(String kepala, String id, String keputusan) {
        perbuat(kepala, id, "pengesahan", Json.createObjectBuilder().add("keputusan", keputusan).add("catatan", "Lengkapi penutup."));
    }

    private void bukaKembali(String id) {
        perbuat(KABUPATEN, id, "pembukaan-kembali", Json.createObjectBuilder().add("alasan", "Angka s.d. triwulan dibetulkan."));
    }

    private void perbuat(String akun, String id, String perbuatan, JsonObjectBuilder isi) {
        JawabanApi jawaban = server.api().sebagai(akun).post("laporan/" + id + "/" + perbuatan,
                isi.add("versi", skenario.versi(akun, id)).build());
        if (!jawaban.berhasil()) {
            throw new AssertionError(jawaban.permintaan() + " → " + jawaban.isi());
        }
    }

    private String ubah(String akun) {
        return perjanjian.ubah(akun, perjanjian.berlaku(akun, 2023).getString("id"), "PERUBAHAN_STRATEGI_ATAU_ANGGARAN");
    }

    private String buat(String akun) {
        return perjanjian.buat(akun, 2024, perjanjian.berlaku(akun, 2023));
    }

    private void ajukan(String akun, String id) {
        perjanjian.ajukan(akun, id);
    }

    private void kembalikan(String akun, String pihakKedua, String id) {
        ajukan(akun, id);
        perjanjian.telaah(pihakKedua, id, "KEMBALIKAN");
    }

    private void setujui(String akun, String pihakKedua, String id) {
        ajukan(akun, id);
        perjanjian.telaah(pihakKedua, id, "SETUJUI");
    }

    private void tandaTanganiPertama(String akun, String pihakKedua, String id) {
        setujui(akun, pihakKedua, id);
        perjanjian.tandaTangani(akun, id, "PERTAMA");
    }

    private void tandaTanganiKedua(String akun, String pihakKedua, String id) {
        tandaTanganiPertama(akun, pihakKedua, id);
        perjanjian.tandaTangani(pihakKedua, id, "KEDUA");
    }
}
