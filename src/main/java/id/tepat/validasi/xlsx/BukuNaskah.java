package id.tepat.validasi.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.LembarNaskah;
import id.tepat.validasi.TabelNaskah;
import id.tepat.validasi.TabelNaskah.Kolom;

/** Writes workbooks: the empty template, and a checked naskah with its marks, which can be corrected and sent in again. */
public final class BukuNaskah {

    /** Media type of XLSX. */
    public static final String JENIS_MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int BARIS_TEMPLAT = 200;
    private static final int LEBAR_HURUF = 256;
    private static final int KOMENTAR_TERBANYAK = 500;
    private static final List<String> JUDUL_HASIL = List.of("Sel", "Bidang", "Tingkat", "Jenis", "Tertulis", "Menurut nilai lain", "Penjelasan");
    private static final int[] LEBAR_HASIL = {22, 18, 18, 22, 22, 26, 90};
    private static final Map<String, String[]> PILIHAN = Map.of(
            "jenis", new String[] {"INDIVIDU", "PERANGKAT_DAERAH", "TAHUNAN"},
            "polaritas", new String[] {"NAIK", "TURUN"},
            "tingkat", new String[] {"TOTAL", "PROGRAM", "KEGIATAN", "SUB_KEGIATAN"},
            "dariTermasuk", new String[] {"ya", "tidak"},
            "sampaiTermasuk", new String[] {"ya", "tidak"});
    private static final List<String> PETUNJUK = List.of(
            "Tulis setiap nilai persis seperti tercetak dalam laporan, tanpa satuan, % atau Rp: 58,06 atau 2.017.461.467. Semua kolom berformat teks.",
            "Kosongkan yang tidak tercetak. Tanda \"-\" berarti nol.",
            "Sel adalah nama baris: nama tabel, garis miring, nomor (anggaran/8). Boleh dikosongkan bila tidak dirujuk baris lain.",
            "Induk menyebut sel baris di atasnya. Acuan menyebut sel dan bidang, misalnya tabel-capaian/1.capaian.",
            "Tanggal ditulis tahun-bulan-tanggal: 2023-07-05. Triwulan ditulis 1 sampai 4; kosongkan untuk laporan tahunan.",
            "Rumus yang tercetak menjadi baris Capaian Kinerja dengan pembilang dan penyebut.",
            "Kirim berkas ini di halaman Cek dokumen, atau dengan POST ke /api/v1/validasi.");

    private final XSSFWorkbook buku = new XSSFWorkbook();
    private final GayaBuku gaya = new GayaBuku(buku);
    private int komentar;

    private BukuNaskah() {}

    /** The template: all tables, their headings, and how to fill them. */
    public static byte[] templat() {
        BukuNaskah baru = new BukuNaskah();
        baru.petunjuk();
        for (TabelNaskah tabel : TabelNaskah.values()) {
            baru.kosong(tabel);
        }
        return baru.simpan();
    }

    /** A checked naskah: first the list of what disagrees, then the tables with their marks. */
    public static byte[] bertanda(List<LembarNaskah> lembar, List<Ketidaksesuaian> ketidaksesuaian) {
        BukuNaskah baru = new BukuNaskah();
        baru.hasil(ketidaksesuaian);
        lembar.forEach(baru::bertanda);
        return baru.simpan();
    }

    private void petunjuk() {
        XSSFSheet lembar = buku.createSheet("Petunjuk");
        lembar.setColumnWidth(0, 110 * LEBAR_HURUF);
        for (String kalimat : PETUNJUK) {
            sel(lembar.createRow(lembar.getPhysicalNumberOfRows()), 0, kalimat, gaya.biasa());
        }
    }

    private XSSFSheet lembar(String judul, List<String> kepala, int... lebar) {
        XSSFSheet lembar = buku.createSheet(judul);
        Row baris = lembar.createRow(0);
        for (int i = 0; i < kepala.size(); i++) {
            sel(baris, i, kepala.get(i), gaya.judul());
            lembar.setColumnWidth(i, lebar[i] * LEBAR_HURUF);
            lembar.setDefaultColumnStyle(i, gaya.biasa());
        }
        lembar.createFreezePane(0, 1);
        return lembar;
    }

    private XSSFSheet lembar(TabelNaskah tabel, List<Kolom> kolom) {
        return lembar(tabel.judul(), kolom.stream().map(Kolom::judul).toList(), kolom.stream().mapToInt(Kolom::lebar).toArray());
    }

    private void kosong(TabelNaskah tabel) {
        XSSFSheet lembar = lembar(tabel, tabel.kolom());
        DataValidationHelper bantu = lembar.getDataValidationHelper();
        for (int i = 0; i < tabel.kolom().size(); i++) {
            String[] pilihan = PILIHAN.get(tabel.kolom().get(i).bidang());
            if (pilihan != null) {
                lembar.addValidationData(bantu.createValidation(bantu.createExplicitListConstraint(pilihan), new CellRangeAddressList(1, BARIS_TEMPLAT, i, i)));
            }
        }
    }

    private void hasil(List<Ketidaksesuaian> ketidaksesuaian) {
        XSSFSheet lembar = lembar("Cek angka", JUDUL_HASIL, LEBAR_HASIL);
        for (Ketidaksesuaian satu : ketidaksesuaian) {
            Row baris = lembar.createRow(lembar.getPhysicalNumberOfRows());
            List<String> isi = List.of(satu.sel(), satu.bidang(), satu.tingkat().label(), satu.jenis().label(), satu.tercetak(), satu.seharusnya(), satu.pesan());
            for (int i = 0; i < isi.size(); i++) {
                sel(baris, i, isi.get(i), i == 2 ? gaya.untuk(satu.tingkat()) : gaya.biasa());
            }
        }
        if (ketidaksesuaian.isEmpty()) {
            sel(lembar.createRow(1), 0, "Tidak ada yang perlu diperbaiki.", gaya.biasa());
        }
    }

    private void bertanda(LembarNaskah isi) {
        XSSFSheet lembar = lembar(isi.tabel(), isi.kolom());
        for (LembarNaskah.Baris satu : isi.baris()) {
            Row baris = lembar.createRow(lembar.getPhysicalNumberOfRows());
            for (int i = 0; i < satu.isi().size(); i++) {
                LembarNaskah.Isi nilai = satu.isi().get(i);
                Cell sel = sel(baris, i, nilai.teks(), gaya.untuk(nilai.tingkat()));
                if (nilai.tingkat() != null && komentar++ < KOMENTAR_TERBANYAK) {
                    Komentar.pasang(lembar, sel, nilai.tingkat().label() + "\n" + nilai.pesan());
                }
            }
        }
    }

    private static Cell sel(Row baris, int kolom, String teks, CellStyle gaya) {
        Cell sel = baris.createCell(kolom);
        sel.setCellValue(teks);
        sel.setCellStyle(gaya);
        return sel;
    }

    private byte[] simpan() {
        try (buku; ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            buku.write(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
