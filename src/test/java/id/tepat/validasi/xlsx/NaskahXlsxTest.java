package id.tepat.validasi.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TerlaluBesar;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.kalender.HariLiburBawaan;
import id.tepat.kalender.KalenderKerja;
import id.tepat.validasi.CekAngka;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.LembarNaskah;
import id.tepat.validasi.NaskahJson;

class NaskahXlsxTest {

    private static final CekAngka CEK = new CekAngka(KalenderKerja.dari(HariLiburBawaan.daftar()));

    @ParameterizedTest
    @ValueSource(strings = {"000-gucialit", "001-camat", "001-kasi-pemerintahan", "001-kasi-pmd", "001-sekretaris", "002-jatiroto"})
    void berkas_bertanda_dibaca_kembali_dengan_hasil_yang_sama(String nama) throws IOException {
        JsonNode asal = kasus(nama);
        var hasil = CEK.cek(NaskahJson.baca(asal));

        byte[] buku = BukuNaskah.bertanda(LembarNaskah.dari(asal, hasil), hasil);

        assertThat(NaskahXlsx.mirip(buku)).isTrue();
        assertThat(CEK.cek(NaskahJson.baca(NaskahXlsx.baca(buku)))).isEqualTo(hasil);
    }

    @Test
    void sel_yang_tidak_sesuai_berwarna_dan_berkomentar() throws IOException {
        JsonNode asal = kasus("001-camat");
        var hasil = CEK.cek(NaskahJson.baca(asal));

        try (XSSFWorkbook buku = buka(BukuNaskah.bertanda(LembarNaskah.dari(asal, hasil), hasil))) {
            Cell capaian = cari(buku.getSheet("Capaian Kinerja"), "69,94");

            assertThat(buku.getSheetAt(0).getSheetName()).isEqualTo("Cek angka");
            assertThat(buku.getSheetAt(0).getLastRowNum()).isEqualTo(hasil.size());
            assertThat(capaian.getCellComment().getString().getString()).contains("68,94%");
            assertThat(capaian.getCellStyle().getFillForegroundColor()).isNotEqualTo(cari(buku.getSheet("Capaian Kinerja"), "39,76").getCellStyle().getFillForegroundColor());
        }
    }

    @Test
    void teks_yang_mirip_rumus_tetap_teks() throws IOException {
        JsonNode asal = JsonBody.parse("{\"pernyataan\":[{\"sel\":\"=1+1\",\"teks\":\"@SUM(A1)\\u0000\",\"nilai\":\"=cmd|' /C calc'!A0\"}]}");

        try (XSSFWorkbook buku = buka(BukuNaskah.bertanda(LembarNaskah.dari(asal, CEK.cek(NaskahJson.baca(asal))), CEK.cek(NaskahJson.baca(asal))))) {
            buku.forEach(lembar -> lembar.forEach(baris -> baris.forEach(sel ->
                    assertThat(sel.getCellType()).isEqualTo(CellType.STRING))));
            assertThat(cari(buku.getSheet("Pernyataan"), "=1+1").getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void templat_kosong_terbaca_sebagai_naskah_kosong() {
        assertThat(CEK.cek(NaskahJson.baca(NaskahXlsx.baca(BukuNaskah.templat())))).isEmpty();
    }

    @Test
    void angka_tanggal_dan_rumus_dibaca_seperti_terlihat() throws IOException {
        byte[] berkas = templat(buku -> {
            Row kepala = buku.getSheet("Naskah").createRow(1);
            kepala.createCell(3).setCellValue(2023);
            kepala.createCell(4).setCellValue("II");
            Cell tanggal = kepala.createCell(5);
            tanggal.setCellValue(LocalDate.of(2023, 7, 14));
            tanggal.setCellStyle(gaya(buku, "dd/mm/yyyy"));
            Row baris = buku.getSheet("Capaian Kinerja").createRow(1);
            baris.createCell(3).setCellValue("Persentase x");
            angka(baris, 6, 85, gaya(buku, "General"));
            angka(baris, 7, 0.5860, gaya(buku, "0.00%"));
            angka(baris, 10, 69.94, gaya(buku, "#,##0.00"));
            Row anggaran = buku.getSheet("Anggaran").createRow(1);
            angka(anggaran, 5, 1188626854d, gaya(buku, "#,##0"));
            anggaran.createCell(6).setCellFormula("1000+1");
            buku.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        JsonNode naskah = NaskahXlsx.baca(berkas);

        assertThat(naskah.integer("tahun")).isEqualTo(2023);
        assertThat(naskah.integer("triwulan")).isEqualTo(2);
        assertThat(naskah.text("tanggal")).isEqualTo("2023-07-14");
        assertThat(naskah.list("indikator").get(0).text("target")).isEqualTo("85");
        assertThat(naskah.list("indikator").get(0).text("realisasi")).isEqualTo("58,60%");
        assertThat(naskah.list("indikator").get(0).text("capaian")).isEqualTo("69,94");
        assertThat(naskah.list("anggaran").get(0).text("pagu")).isEqualTo("1.188.626.854");
        assertThat(naskah.list("anggaran").get(0).text("realisasi")).isEqualTo("1.001");
        assertThat(CEK.cek(NaskahJson.baca(naskah))).extracting(Ketidaksesuaian::tempat).containsExactlyInAnyOrder("naskah.tanggal", "indikator/1.capaian");
    }

    @Test
    void judul_kolom_dikenali_tanpa_melihat_huruf_besar_dan_urutan() throws IOException {
        byte[] berkas = templat(buku -> {
            XSSFSheet lembar = buku.getSheet("Pernyataan");
            lembar.removeRow(lembar.getRow(0));
            lembar.createRow(0).createCell(0).setCellValue("Laporan Kecamatan");
            Row judul = lembar.createRow(3);
            judul.createCell(1).setCellValue("NILAI");
            judul.createCell(2).setCellValue(" teks ");
            Row isi = lembar.createRow(4);
            isi.createCell(1).setCellValue("5");
            isi.createCell(2).setCellValue("lima");
        });

        JsonNode baris = NaskahXlsx.baca(berkas).list("pernyataan").get(0);

        assertThat(baris.text("nilai")).isEqualTo("5");
        assertThat(baris.text("teks")).isEqualTo("lima");
    }

    @ParameterizedTest
    @CsvSource({"ya, true", "Tidak, false", "TRUE, true"})
    void termasuk_dapat_ditulis_ya_atau_tidak(String teks, boolean nilai) throws IOException {
        byte[] berkas = templat(buku -> {
            Row baris = buku.getSheet("Skala").createRow(1);
            baris.createCell(0).setCellValue("Baik");
            baris.createCell(3).setCellValue(teks);
        });

        assertThat(NaskahXlsx.baca(berkas).list("skala").get(0).bool("dariTermasuk")).isEqualTo(nilai);
    }

    @Test
    void bom_zip_ditolak() throws IOException {
        ByteArrayOutputStream bom = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bom)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nol = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                zip.write(nol);
            }
        }

        assertThatThrownBy(() -> NaskahXlsx.baca(bom.toByteArray())).isInstanceOf(TerlaluBesar.class);
    }

    @Test
    void berkas_dengan_terlalu_banyak_baris_ditolak() throws IOException {
        byte[] berkas = templat(buku -> {
            for (int i = 1; i <= NaskahJson.BARIS_TERBANYAK + 1; i++) {
                buku.getSheet("Anggaran").createRow(i).createCell(2).setCellValue("x");
            }
        });

        assertThatThrownBy(() -> NaskahXlsx.baca(berkas)).isInstanceOf(TerlaluBesar.class).hasMessageContaining("Anggaran");
    }

    @Test
    void buku_tanpa_lembar_yang_dikenal_ditolak_dengan_petunjuk() throws IOException {
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            buku.createSheet("Lembar1");
            byte[] berkas = simpan(buku);

            assertThatThrownBy(() -> NaskahXlsx.baca(berkas)).isInstanceOf(PermintaanRusak.class).hasMessageContaining("templat");
        }
    }

    @Test
    void berkas_yang_rusak_hanya_dapat_ditolak_dengan_jelas() throws IOException {
        byte[] utuh = BukuNaskah.bertanda(LembarNaskah.dari(kasus("001-camat"), CEK.cek(NaskahJson.baca(kasus("001-camat")))), List.of());
        Random acak = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] rusak = i % 3 == 0 ? Arrays.copyOf(utuh, acak.nextInt(utuh.length)) : utuh.clone();
            for (int j = 0; i % 3 > 0 && j < 1 + acak.nextInt(20); j++) {
                rusak[acak.nextInt(rusak.length)] = (byte) acak.nextInt();
            }
            try {
                assertThat(NaskahXlsx.baca(rusak)).isNotNull();
            } catch (PermintaanRusak | TerlaluBesar e) {
                assertThat(e).hasMessageNotContaining("Exception");
            }
        }
    }

    private static JsonNode kasus(String nama) throws IOException {
        try (var aliran = NaskahXlsxTest.class.getResourceAsStream("/kasus/" + nama + ".json")) {
            return JsonBody.read(aliran);
        }
    }

    private interface Isian {
        void isi(XSSFWorkbook buku);
    }

    private static byte[] templat(Isian isian) throws IOException {
        try (XSSFWorkbook buku = buka(BukuNaskah.templat())) {
            isian.isi(buku);
            return simpan(buku);
        }
    }

    private static XSSFWorkbook buka(byte[] berkas) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(berkas));
    }

    private static byte[] simpan(XSSFWorkbook buku) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        buku.write(keluar);
        return keluar.toByteArray();
    }

    private static CellStyle gaya(XSSFWorkbook buku, String format) {
        CellStyle gaya = buku.createCellStyle();
        gaya.setDataFormat(buku.createDataFormat().getFormat(format));
        return gaya;
    }

    private static void angka(Row baris, int kolom, double nilai, CellStyle gaya) {
        Cell sel = baris.createCell(kolom);
        sel.setCellValue(nilai);
        sel.setCellStyle(gaya);
    }

    private static Cell cari(XSSFSheet lembar, String teks) {
        for (Row baris : lembar) {
            for (Cell sel : baris) {
                if (sel.getStringCellValue().equals(teks)) {
                    return sel;
                }
            }
        }
        throw new AssertionError("Tidak ada sel " + teks);
    }
}
