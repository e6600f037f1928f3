package id.tepat.validasi.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

import id.tepat.pengukuran.Angka;

/** A cell's number as a person in Indonesia sees it; dates become ISO, whatever their format. */
final class FormatSel extends DataFormatter {

    private static final int ANGKA_PENTING = 15;

    FormatSel() {
        super(Locale.forLanguageTag("id-ID"));
    }

    @Override
    public String formatRawCellContents(double nilai, int nomorFormat, String format, boolean sejak1904) {
        if (DateUtil.isADateFormat(nomorFormat, format) && DateUtil.isValidExcelDate(nilai)) {
            LocalDate tanggal = DateUtil.getLocalDateTime(nilai, sejak1904).toLocalDate();
            return tanggal.toString();
        }
        if (format == null || format.isBlank() || "General".equalsIgnoreCase(format) || "@".equals(format)) {
            return Double.isFinite(nilai) ? Angka.teks(new BigDecimal(nilai).round(new MathContext(ANGKA_PENTING))) : "";
        }
        return super.formatRawCellContents(nilai, nomorFormat, format, sejak1904);
    }
}
