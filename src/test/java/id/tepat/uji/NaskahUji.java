package id.tepat.uji;

import id.tepat.validasi.TabelNaskah;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A real report as a person would send it in: the template, filled in cell by cell. */
final class NaskahUji {

    private static final String TRIWULAN = "triwulan";

    private NaskahUji() {}

    static JsonObject json(String nama) {
        try (JsonReader pembaca = Json.createReader(Objects.requireNonNull(NaskahUji.class.getResourceAsStream("/kasus/" + nama + ".json")))) {
            return pembaca.readObject();
        }
    }

    static byte[] isi(byte[] templat, JsonObject naskah) throws IOException {
        try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(templat)); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            for (TabelNaskah tabel : TabelNaskah.values()) {
                int nomor = 1;
                for (JsonObject baris : baris(tabel, naskah)) {
                    tulis(buku.getSheet(tabel.judul()), nomor++, tabel, baris);
                }
            }
            buku.write(keluar);
            return keluar.toByteArray();
        }
    }

    private static List<JsonObject> baris(TabelNaskah tabel, JsonObject naskah) {
        if (tabel == TabelNaskah.NASKAH) {
            return List.of(naskah);
        }
        JsonValue isi = naskah.get(tabel.kunci());
        return isi == null ? List.of() : isi instanceof JsonArray daftar ? daftar.getValuesAs(JsonObject.class) : List.of(isi.asJsonObject());
    }

    private static void tulis(Sheet lembar, int nomor, TabelNaskah tabel, JsonObject baris) {
        Row tujuan = lembar.createRow(nomor);
        for (int i = 0; i < tabel.kolom().size(); i++) {
            String teks = teks(baris, tabel.kolom().get(i).bidang());
            if (!teks.isEmpty()) {
                Cell sel = tujuan.createCell(i);
                sel.setCellValue(teks);
            }
        }
    }

    private static String teks(JsonObject baris, String bidang) {
        if (bidang.matches(TRIWULAN + "[1-4]")) {
            return baris.getJsonArray(TRIWULAN).getString(bidang.charAt(TRIWULAN.length()) - '1', "");
        }
        JsonValue nilai = baris.getOrDefault(bidang, JsonValue.NULL);
        return switch (nilai.getValueType()) {
            case STRING -> ((JsonString) nilai).getString();
            case NUMBER -> nilai.toString();
            case TRUE -> "ya";
            case FALSE -> "tidak";
            default -> "";
        };
    }
}
