package id.tepat.validasi.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import id.tepat.validasi.TingkatKetidaksesuaian;

/** The looks of a workbook's cells; all of them text, so that nothing typed ever becomes a formula. */
final class GayaBuku {

    private final XSSFWorkbook buku;
    private final CellStyle judul;
    private final CellStyle biasa;
    private final CellStyle salah;
    private final CellStyle pembulatan;
    private final CellStyle periksa;

    GayaBuku(XSSFWorkbook buku) {
        this.buku = buku;
        this.biasa = teks(null);
        this.salah = teks(IndexedColors.ROSE);
        this.pembulatan = teks(IndexedColors.LIGHT_YELLOW);
        this.periksa = teks(IndexedColors.LIGHT_TURQUOISE);
        this.judul = teks(IndexedColors.GREY_25_PERCENT);
        Font tebal = buku.createFont();
        tebal.setBold(true);
        judul.setFont(tebal);
    }

    private CellStyle teks(IndexedColors warna) {
        CellStyle gaya = buku.createCellStyle();
        gaya.setDataFormat(buku.createDataFormat().getFormat("@"));
        gaya.setQuotePrefixed(true);
        gaya.setWrapText(true);
        gaya.setVerticalAlignment(VerticalAlignment.TOP);
        if (warna != null) {
            gaya.setFillForegroundColor(warna.getIndex());
            gaya.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            gaya.setBorderBottom(BorderStyle.THIN);
        }
        return gaya;
    }

    CellStyle judul() {
        return judul;
    }

    CellStyle biasa() {
        return biasa;
    }

    /** The mark of a level; plain for none. */
    CellStyle untuk(TingkatKetidaksesuaian tingkat) {
        if (tingkat == null) {
            return biasa;
        }
        return switch (tingkat) {
            case SALAH -> salah;
            case PEMBULATAN -> pembulatan;
            case PERIKSA -> periksa;
        };
    }
}
