package id.tepat.validasi.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

import id.tepat.galat.TerlaluBesar;
import id.tepat.validasi.NaskahJson;
import id.tepat.validasi.TabelNaskah;
import id.tepat.validasi.TabelNaskah.Kolom;

/** Collects a sheet's rows below the first row that names at least two columns of the table. */
final class IsiLembar implements SheetContentsHandler {

    private static final int KOLOM_TERBANYAK = 100;

    private final TabelNaskah tabel;
    private final Map<Integer, Kolom> judul = new HashMap<>();
    private final List<Map<Kolom, String>> baris = new ArrayList<>();
    private Map<Integer, String> kini = new HashMap<>();

    IsiLembar(TabelNaskah tabel) {
        this.tabel = tabel;
    }

    /** The rows that hold something, by column. */
    List<Map<Kolom, String>> baris() {
        return baris;
    }

    @Override
    public void startRow(int nomor) {
        kini = new HashMap<>();
    }

    @Override
    public void cell(String alamat, String teks, XSSFComment komentar) {
        int kolom = alamat == null ? kini.size() : new CellReference(alamat).getCol();
        if (teks != null && !teks.isBlank() && kolom < KOLOM_TERBANYAK) {
            kini.put(kolom, teks.strip());
        }
    }

    @Override
    public void endRow(int nomor) {
        if (judul.isEmpty()) {
            cariJudul();
            return;
        }
        Map<Kolom, String> isi = new HashMap<>();
        kini.forEach((kolom, teks) -> {
            if (judul.containsKey(kolom)) {
                isi.put(judul.get(kolom), teks);
            }
        });
        if (!isi.isEmpty()) {
            baris.add(isi);
        }
        if (baris.size() > NaskahJson.BARIS_TERBANYAK) {
            throw new TerlaluBesar("Lembar " + tabel.judul() + " melebihi " + NaskahJson.BARIS_TERBANYAK + " baris.");
        }
    }

    private void cariJudul() {
        Map<Integer, Kolom> dikenal = new HashMap<>();
        kini.forEach((kolom, teks) -> tabel.kolom(teks).ifPresent(satu -> dikenal.put(kolom, satu)));
        if (dikenal.size() > 1) {
            judul.putAll(dikenal);
        }
    }
}
