package id.tepat.validasi.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import id.tepat.galat.Galat;
import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.rest.JsonNode;
import id.tepat.validasi.TabelNaskah;
import id.tepat.validasi.TabelNaskah.Kolom;

/** Reads a workbook of our template; sheets and columns it doesn't know are passed over. */
public final class NaskahXlsx {

    private static final int LEMBAR_TERBANYAK = 50;

    private NaskahXlsx() {}

    /** Whether these bytes begin like a ZIP. */
    public static boolean mirip(byte[] berkas) {
        return berkas.length > 3 && berkas[0] == 'P' && berkas[1] == 'K' && berkas[2] == 3 && berkas[3] == 4;
    }

    /**
     * The naskah as JSON.
     *
     * @throws PermintaanRusak             if it is no readable XLSX, or has none of our sheets
     * @throws id.tepat.galat.TerlaluBesar if it unpacks to too much
     */
    public static JsonNode baca(byte[] berkas) {
        Map<TabelNaskah, List<Map<Kolom, String>>> lembar;
        try {
            BatasZip.pastikan(berkas);
            lembar = lembar(berkas);
        } catch (Galat e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw new PermintaanRusak("Berkas ini bukan XLSX yang dapat dibaca.");
        }
        if (lembar.isEmpty()) {
            throw new PermintaanRusak("Tidak ada lembar yang dikenal; pakai templat Cek dokumen.");
        }
        return JsonNode.of(SusunanNaskah.susun(lembar));
    }

    private static Map<TabelNaskah, List<Map<Kolom, String>>> lembar(byte[] berkas) throws IOException, OpenXML4JException, SAXException {
        Map<TabelNaskah, List<Map<Kolom, String>>> hasil = new EnumMap<>(TabelNaskah.class);
        try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(berkas))) {
            XSSFReader pembaca = new XSSFReader(paket);
            ReadOnlySharedStringsTable teks = new ReadOnlySharedStringsTable(paket);
            SheetIterator semua = (SheetIterator) pembaca.getSheetsData();
            for (int i = 0; semua.hasNext() && i < LEMBAR_TERBANYAK; i++) {
                try (InputStream isi = semua.next()) {
                    TabelNaskah tabel = TabelNaskah.bernama(semua.getSheetName()).orElse(null);
                    if (tabel != null && !hasil.containsKey(tabel)) {
                        IsiLembar penampung = new IsiLembar(tabel);
                        XMLReader xml = pembacaXml();
                        xml.setContentHandler(new XSSFSheetXMLHandler(pembaca.getStylesTable(), teks, penampung, new FormatSel(), false));
                        xml.parse(new InputSource(isi));
                        hasil.put(tabel, penampung.baris());
                    }
                }
            }
        }
        return hasil;
    }

    private static XMLReader pembacaXml() throws SAXException {
        try {
            return XMLHelper.newXMLReader();
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
