package id.tepat.validasi.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A note at a cell. */
final class Komentar {

    private static final int KOLOM = 4;
    private static final int BARIS = 6;

    private Komentar() {}

    static void pasang(XSSFSheet lembar, Cell sel, String teks) {
        XSSFDrawing gambar = lembar.createDrawingPatriarch();
        ClientAnchor tempat = lembar.getWorkbook().getCreationHelper().createClientAnchor();
        tempat.setCol1(sel.getColumnIndex() + 1);
        tempat.setCol2(sel.getColumnIndex() + KOLOM);
        tempat.setRow1(sel.getRowIndex());
        tempat.setRow2(sel.getRowIndex() + BARIS);
        XSSFComment komentar = gambar.createCellComment(tempat);
        komentar.setAuthor("Tepat");
        komentar.setString(new XSSFRichTextString(teks));
        sel.setCellComment(komentar);
    }
}
